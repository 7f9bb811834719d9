/**
 * The folded view of a text: what every reader and every feature looks at. Simplified characters, half-width figures
 * and letters, one form of every ideograph and mark, no blanks that only space print, LaTeX numbers as figures; with
 * the way back, because what is published is what the page prints.
 */
import { latexSpans } from '../../src/text/latex.ts';
import { sameSign } from '../../src/text/look-alikes.ts';
import { closeBlanks, isBlank, spacingOf, type Spacing } from './fold-blanks.ts';
import { chineseMarks, isMark } from './fold-marks.ts';
import { hangsOnWord, simplifyWords } from './fold-words.ts';
import type { Sign } from './sign.ts';
import { simplified } from './simplified.ts';
import type { Folded } from '../types.ts';

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/u;
/** Forms that Unicode holds for old encodings: full-width letters and figures, ideographs twice, Kangxi radicals. */
const compatible = /[\u2f00-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}０-９Ａ-Ｚａ-ｚ％＋＝]/u;
const known = new Map<string, string>();

/** One character as the view has it. */
function foldSign(sign: string): string {
	let folded = known.get(sign);
	if (folded === undefined) {
		const plain = compatible.test(sign) ? sign.normalize('NFKC') : sign;
		folded = simplified(sameSign.get(plain) ?? plain);
		if (known.size < 50_000) known.set(sign, folded);
	}
	return folded;
}

/** What the view has of a character: itself, itself but for between letters or figures, itself only there, or who knows. */
const [ITSELF, APART, BETWEEN, ASKS] = [1, 2, 3, 4];
/** By UTF-16 unit; 0 where it was not met yet. Nearly every line of a page is its own view, and is told by this alone. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const sign = String.fromCharCode(unit);
	const asks =
		(unit >= 0xd800 && unit <= 0xdfff) ||
		foldSign(sign) !== sign ||
		invisible.test(sign) ||
		isBlank(sign) ||
		/[$＄﹩]/u.test(sign) ||
		hangsOnWord(sign);
	const mark = /[，：’]/u.test(sign) ? APART : /[,:;!?.']/u.test(sign) ? BETWEEN : ASKS;
	return (kinds[unit] = asks ? ASKS : isMark(sign) ? mark : ITSELF);
}

/** Characters one by one, LaTeX as what it prints: each of its signs a part of the span, so that any slice is whole. */
function signsOf(text: string): Sign[] {
	const signs: Sign[] = [];
	const spans = latexSpans(text);
	for (let at = 0; at < text.length;) {
		const [span] = spans;
		if (span?.start === at) {
			const { plain, start, end } = spans.shift()!;
			for (let k = 0; k < plain.length; k++)
				signs.push({
					text: plain[k] ?? '',
					start: start + k,
					end: k === plain.length - 1 ? end : start + k + 1,
				});
			at = end;
			continue;
		}
		const unit = text.charCodeAt(at);
		if ((kinds[unit] || kindOf(unit)) !== ASKS) {
			signs.push({ text: text[at]!, start: at, end: ++at });
			continue;
		}
		const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
		if (!invisible.test(sign)) signs.push({ text: foldSign(sign), start: at, end: at + sign.length });
		at += sign.length;
	}
	return signs;
}

/** Is this stretch of a text its own view? */
function isPlain(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		const kind = kinds[unit] || kindOf(unit);
		if (kind === ITSELF) continue;
		if (kind === ASKS) return false;
		const behind = at > from && /[A-Za-z0-9]/u.test(text[at - 1]!);
		// A mark between figures may ask for three of them.
		const before = text.slice(at + 1, Math.min(to, at + (kind === APART ? 4 : 2)));
		if ((kind === BETWEEN) !== (behind && /[A-Za-z0-9/]/u.test(before))) return false;
	}
	return true;
}

/** Lines that are their own view, or the signs of one that is not. */
interface Stretch {
	from: number;
	to: number;
	signs: Sign[] | null;
}

/** No sign is read by what stands on another line, but for how the page sets its blanks. */
function stretchesOf(text: string, spacing?: Spacing): Stretch[] {
	const stretches: Stretch[] = [];
	let habit = spacing;
	for (let from = 0; from < text.length;) {
		let to = from;
		while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++;
		if (isPlain(text, from, to)) {
			// The end of the line is its own view too.
			to = Math.min(text.length, to + 1);
			const last = stretches.at(-1);
			if (last?.signs === null) last.to = to;
			else stretches.push({ from, to, signs: null });
		} else {
			const line = text.slice(from, to);
			if (isBlank(line)) habit ??= spacingOf(textOf(chineseMarks(signsOf(text))));
			stretches.push({ from, to, signs: closeBlanks(chineseMarks(signsOf(line)), habit) });
		}
		from = to;
	}
	return stretches;
}

const textOf = (signs: readonly Sign[]): string => signs.map((sign) => sign.text).join('');

/** @param spacing how the page that the text is from spaces its characters; told from the text itself if not given */
export function fold(text: string, spacing?: Spacing): Folded {
	const stretches = isPlain(text, 0, text.length) ? [] : stretchesOf(text, spacing);
	const view = stretches.length
		? stretches
				.map(({ from, to, signs }) => (signs ? simplifyWords(textOf(signs)) : text.slice(from, to)))
				.join('')
		: text;
	const places = once(() => placesOf(stretches, view.length));
	const range = (start: number, end: number): [number, number] => {
		const { starts, ends } = places();
		const from = starts[start] ?? text.length;
		return end > start ? [from, ends[end - 1] ?? text.length] : [from, from];
	};
	const whole = (start: number, end: number): [number, number] => {
		const within = (at: number) => (at >= 0 && at < text.length ? at : text.length);
		const from = within(start);
		return end > start ? [from, end > 0 && end <= text.length ? end : text.length] : [from, from];
	};
	const rangeOf = stretches.length ? range : whole;
	return {
		text: view,
		same: view === text,
		range: rangeOf,
		printed: (start, end) => text.slice(...rangeOf(start, end)),
	};
}

function once<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => (made ??= make());
}

/** By unit of the view, where what it stands for begins and ends in the printed text. */
function placesOf(stretches: readonly Stretch[], length: number): { starts: Int32Array; ends: Int32Array } {
	const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
	let unit = 0;
	const add = (start: number, end: number) => {
		starts[unit] = start;
		ends[unit++] = end;
	};
	for (const { from, to, signs } of stretches)
		if (signs)
			for (const { text, start, end } of signs)
				for (let k = 0; k < text.length; k++) add(from + start, from + end);
		else for (let at = from; at < to; at++) add(at, at + 1);
	return { starts, ends };
}

/** The view alone, where nothing is to be printed. */
export const folded = (text: string, spacing?: Spacing): string => fold(text, spacing).text;

const bare = (text: string) => text.replace(/[\s\u3000\u200b\ufeff]+/gu, '');

/** What the page prints for words that stand in the view, without the blanks that the view drops; the words themselves where they do not stand there. */
export function printedWords(view: Folded, words: string): string {
	if (view.same) return words;
	const wanted = bare(words);
	const places = unitsOf(view.text);
	const at =
		wanted === ''
			? -1
			: places
					.map(({ unit }) => unit)
					.join('')
					.indexOf(wanted);
	if (at < 0) return words;
	const printed = view.printed(places[at]!.at, places[at + wanted.length - 1]!.at + 1);
	return /[\s\u3000]/u.test(words.trim()) ? printed : bare(printed);
}

/** The units of a text that are no blanks, with their places. */
const unitsOf = (text: string): { unit: string; at: number }[] =>
	text.split('').flatMap((unit, at) => (/[\s\u3000]/u.test(unit) ? [] : [{ unit, at }]));
