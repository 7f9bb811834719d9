/**
 * Which blanks say something. A page may set a blank after every character or around every figure; there only what is
 * wider than the page's habit parts words. Elsewhere a blank between Chinese characters parts names and clauses, but
 * for those inside a date and those beside a mark that parts anyway.
 */
import type { Sign } from './sign.ts';

/** The same of one sign; ideographs are told without asking. */
function isSpace(sign: string): boolean {
	const unit = sign.charCodeAt(0);
	return (unit <= 0x3000 || sign.length > 1) && blank.test(sign);
}

/** How a page spaces its characters. */
export interface Spacing {
	/** A blank after every character. */
	letters: boolean;
	/** A blank between Chinese characters and figures. */
	figures: boolean;
}

const blank = /[ \t\u3000\u00a0\u2002-\u200a]/u;

/** Does the text hold a blank that may say nothing? */
export const isBlank = (text: string): boolean => blank.test(text);
const han = /\p{Script=Han}/u;
const figure = /[0-9A-Za-z%]/u;
/** Contacts from which on a page has a habit, and the share that makes one. */
const FEW = 8;
const HABIT = 0.6;

/** Tells a page's habit from all its text. */
export function spacingOf(text: string): Spacing {
	const lines = text.split(/[\r\n]+/u);
	const count = (pattern: RegExp) => lines.reduce((n, line) => n + (line.match(pattern)?.length ?? 0), 0);
	const near = count(/\p{Script=Han}(?=\p{Script=Han})/gu);
	const apart = count(/\p{Script=Han}[ \u3000](?=\p{Script=Han})/gu);
	const touching = count(/\p{Script=Han}(?=[0-9０-９])|[0-9０-９](?=\p{Script=Han})/gu);
	const parted = count(/\p{Script=Han} (?=[0-9０-９])|[0-9０-９] (?=\p{Script=Han})/gu);
	return {
		letters: apart >= FEW && apart > near,
		figures: parted >= FEW && parted >= HABIT * (touching + parted),
	};
}

/** Blanks inside a date or a number of something: `2024 年 8 月`, `第 3 版`. */
const inDate = /^(?:\d[年月日号时版期届]|[年月第]\d)$/u;
const closesBefore = /[，。；：、！？）》]/u;
const opensAfter = /[，。；、（《]/u;

/** Drops the blanks that only space print, and leaves one of those that part. Blanks at the beginning of a line stay. */
export function closeBlanks(signs: readonly Sign[], spacing?: Spacing): Sign[] {
	if (!signs.some(({ text }) => isSpace(text))) return [...signs];
	const { letters, figures } = spacing ?? spacingOf(signs.map(({ text }) => text).join(''));
	const out: Sign[] = [];
	let lineStart = true;
	for (let at = 0; at < signs.length; at++) {
		const sign = signs[at]!;
		if (!isSpace(sign.text)) {
			lineStart = sign.text === '\n' || sign.text === '\r';
			out.push(sign);
			continue;
		}
		let end = at;
		while (end + 1 < signs.length && isSpace(signs[end + 1]!.text)) end++;
		const run = signs.slice(at, end + 1);
		at = end;
		const [left, right] = [out.at(-1)?.text ?? '\n', signs[end + 1]?.text ?? '\n'];
		if (lineStart || /[\r\n]/u.test(left) || /[\r\n]/u.test(right))
			out.push(...(letters ? run.slice(0, run.length >> 1) : run));
		else if (!typographic(left, right, run.length, { letters, figures }))
			out.push(...(letters ? run.slice(0, 1) : run));
	}
	return out;
}

function typographic(left: string, right: string, width: number, { letters, figures }: Spacing): boolean {
	if (letters) return width < 2;
	if (inDate.test(left + right) || closesBefore.test(right) || opensAfter.test(left)) return true;
	const mixed = (han.test(left) && figure.test(right)) || (figure.test(left) && han.test(right));
	return figures && width === 1 && mixed;
}
