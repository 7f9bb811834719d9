/**
 * The folded view of a text: what every reader and every feature looks at. Simplified characters, half-width figures
 * and letters, one form of every ideograph and mark, no blanks that only space print, LaTeX numbers as figures; with
 * the way back, because what is published is what the page prints.
 */
import { latexSpans } from '../../src/text/latex.ts';
import { sameSign } from '../../src/text/look-alikes.ts';
import { closeBlanks, type Spacing } from './fold-blanks.ts';
import { chineseMarks } from './fold-marks.ts';
import { simplifyWords } from './fold-words.ts';
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
		const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
		if (!invisible.test(sign)) signs.push({ text: foldSign(sign), start: at, end: at + sign.length });
		at += sign.length;
	}
	return signs;
}

/** @param spacing how the page that the text is from spaces its characters; told from the text itself if not given */
export function fold(text: string, spacing?: Spacing): Folded {
	const signs = closeBlanks(chineseMarks(signsOf(text)), spacing);
	const view = simplifyWords(signs.map((sign) => sign.text).join(''));
	const units = signs.flatMap((sign) => Array.from({ length: sign.text.length }, () => sign));
	const range = (start: number, end: number): [number, number] => {
		const from = units[start]?.start ?? text.length;
		return end > start ? [from, units[end - 1]?.end ?? text.length] : [from, from];
	};
	return {
		text: view,
		same: view === text,
		range,
		printed: (start, end) => text.slice(...range(start, end)),
	};
}

/** The view alone, where nothing is to be printed. */
export const folded = (text: string, spacing?: Spacing): string => fold(text, spacing).text;

const bare = (text: string) => text.replace(/[\s\u3000\u200b\ufeff]+/gu, '');

/** What the page prints for words that stand in the view, without the blanks that the view drops; the words themselves where they do not stand there. */
export function printedWords(view: Folded, words: string): string {
	if (view.same) return words;
	const wanted = bare(words);
	const places = placesOf(view.text);
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
const placesOf = (text: string): { unit: string; at: number }[] =>
	text.split('').flatMap((unit, at) => (/[\s\u3000]/u.test(unit) ? [] : [{ unit, at }]));
