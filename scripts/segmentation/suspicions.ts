/** Places where OCR probably slipped: listed for a person, never mended. */
import type { Duplicate } from '../stages/find-duplicates.ts';
import type { Part, Piece, SegmentedPage } from '../types.ts';
import { isWord, removalGain } from './lexicon.ts';

interface Suspicion {
	line: number;
	ruleId: 'repeated-characters' | 'repeated-at-cut' | 'half-width-marks' | 'duplicate-differs';
	text: string;
}

/** Writes the suspicions about a page to its file, in the order of its lines. */
export function reportSuspicions({ page, drafts }: SegmentedPage, duplicates: readonly Duplicate[]): void {
	const parts = drafts.flatMap((d) => d.parts.filter((p) => p.kind === 'paragraph' || p.kind === 'caption'));
	const found = [
		...parts.flatMap(repetitions),
		...parts.flatMap(atCuts),
		...halfWidth(parts),
		...differing(duplicates),
	];
	for (const { line, ruleId, text } of found.sort((a, b) => a.line - b.line))
		page.file.message(text, { place: { line, column: 1 }, ruleId, source: 'jianbao' });
}

const repeated = /(\p{Script=Han}{1,3})\1/gu;
/** Natural reduplication: 一个一个, 许许多多, 研究研究 within what the dictionary knows, numbers and measures. */
const natural = /^(?:[一二三四五六七八九十百千万两半每年月日天次个层家户人步点滴]|[哈呵嘿啊哗沙])/u;
/** Nats that a text must gain when the second printing goes. An ordinary character costs 5 to 7. */
const threshold = { 1: 9, 2: 7.5, 3: 7.5 } as const;

/** `节点节点`, `依托托科学`: the same characters twice in a row where no word asks for it. */
export function repetitions({ pieces }: Pick<Part, 'pieces'>): Suspicion[] {
	return pieces.flatMap(({ text, line }) =>
		[...text.matchAll(repeated)].flatMap((m): Suspicion[] => {
			const [whole, unit = ''] = m;
			const next = text[m.index + whole.length] ?? '';
			// 件件有落实, 村村通: a measure twice is a figure of speech.
			if (isWord(whole) || natural.test(unit) || (unit.length === 1 && /[有是都皆通]/u.test(next))) return [];
			const around = `${text.slice(Math.max(0, m.index - 4), m.index)}|${text.slice(m.index + whole.length, m.index + whole.length + 4)}`;
			const [before = '', after = ''] = around.split('|');
			const gain = removalGain(before, unit, after);
			if (gain < threshold[unit.length as 1 | 2 | 3]) return [];
			return [
				{
					line,
					ruleId: 'repeated-characters',
					text: `“${before}${whole}${after}”中“${unit}”重出，疑为识别之误`,
				},
			];
		}),
	);
}

/** The word at a column cut printed on both sides: `紧密▏紧密`. */
export function atCuts({ pieces }: Pick<Part, 'pieces'>): Suspicion[] {
	return pieces.slice(1).flatMap((right, k): Suspicion[] => {
		const left = (pieces[k] as Piece).text;
		const n = [4, 3, 2].find(
			(size) =>
				left.length > size &&
				left.slice(-size) === right.text.slice(0, size) &&
				/^\p{Script=Han}+$/u.test(left.slice(-size)),
		);
		return n === undefined
			? []
			: [{ line: right.line, ruleId: 'repeated-at-cut', text: `接栏处“${left.slice(-n)}”前后重出，照印` }];
	});
}

const half = /(?<=\p{Script=Han})[,;:?!](?=\p{Script=Han})/gu;
const full = /[，；：？！]/gu;

/** Half-width marks between Han on a page that is otherwise set in full width. */
export function halfWidth(parts: readonly Pick<Part, 'pieces'>[]): Suspicion[] {
	const pieces = parts.flatMap((p) => p.pieces);
	const count = (marks: RegExp) => pieces.reduce((n, { text }) => n + (text.match(marks)?.length ?? 0), 0);
	const [odd, usual] = [count(half), count(full)];
	if (odd === 0 || odd > usual / 5) return [];
	return pieces.flatMap(({ text, line }): Suspicion[] => {
		const marks = [...new Set(text.match(half))];
		return marks.length
			? [{ line, ruleId: 'half-width-marks', text: `全角文中有半角标点“${marks.join('')}”` }]
			: [];
	});
}

const differing = (duplicates: readonly Duplicate[]): Suspicion[] =>
	duplicates
		.filter((d) => !d.exact)
		.map(({ copy, of }) => ({
			line: copy.line,
			ruleId: 'duplicate-differs',
			text: `与第${of.line}行重出而有异文，请核对`,
		}));
