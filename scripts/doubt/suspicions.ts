/** Places where OCR probably slipped: listed for a person, never mended. */
import { duplicateDiffers } from '../../src/findings/duplicate-differs.ts';
import { halfWidthMarks } from '../../src/findings/half-width-marks.ts';
import { repeatedAtCut } from '../../src/findings/repeated-at-cut.ts';
import { runawayRepetition } from '../../src/findings/runaway-repetition.ts';
import { repeatedCharacters } from '../../src/findings/repeated-characters.ts';
import { unreadCharacters } from '../../src/findings/unread-characters.ts';
import type { Finding } from '../../src/report/message.ts';
import type { Duplicate } from '../look/find-duplicates.ts';
import type { Part, Piece, SegmentedPage } from '../types.ts';
import { isWord, removalGain } from '../language/lexicon.ts';
import { simplified } from '../language/simplified.ts';

export interface Suspicion {
	found: Finding;
	/** Words of the line, and how they would read without the slip; the words stand in the line once. */
	mend?: { before: string; after: string }[];
}

/** The suspicions about a page, in the order of its lines. */
export function suspect(
	{ drafts }: Pick<SegmentedPage, 'drafts'>,
	duplicates: readonly Duplicate[],
): Suspicion[] {
	const all = drafts.flatMap((d) => d.parts);
	const parts = all.filter((p) => p.kind === 'paragraph' || p.kind === 'caption');
	const held = new Set(drafts.flatMap((d) => d.parts.flatMap((p) => p.pieces.map(({ line }) => line))));
	return [
		...parts.flatMap(runaways),
		...againAndAgain(duplicates),
		...all.flatMap(unread),
		...parts.flatMap(repetitions),
		...parts.flatMap(atCuts),
		...halfWidth(parts),
		// Of a line that an article holds, the article's own flag tells.
		...differing(duplicates.filter(({ of }) => !held.has(of.line))),
	].sort((a, b) => a.found.line - b.found.line);
}

/** Characters on each side that a person still reads as one place; a line that needs more repeats itself. */
const WIDEST = 24;

/** Characters of the text to be read otherwise, with as many around as tell the place from every other. */
function mendAt(
	text: string,
	from: number,
	to: number,
	instead: string,
): { before: string; after: string }[] {
	for (let around = 4; around <= WIDEST; around += 2) {
		const [head, tail] = [text.slice(Math.max(0, from - around), from), text.slice(to, to + around)];
		const before = head + text.slice(from, to) + tail;
		const first = text.indexOf(before);
		if (text.indexOf(before, first + 1) < 0) return [{ before, after: head + instead + tail }];
	}
	return [];
}

/** Times in a row from which a repetition is no slip of the printer: models that read pages print such when they fail. */
const RUNAWAY = 8;
const runaway = new RegExp(`([^\\d０-９.·…—\\-=_*~＿－]{1,12}?)\\1{${RUNAWAY - 1},}`, 'gu');

/** A longer stretch is one sooner. */
const RUNAWAY_LONG = 4;
const runawayLong = new RegExp(`([^\\n]{13,80}?)\\1{${RUNAWAY_LONG - 1},}`, 'gu');

/** UTF-16 units of the longest stretches, all of whose characters may be of two. */
const [WIDE, WIDE_LONG] = [24, 160];

/** A look at what nearly every line rules out: that some stretch of at most `WIDE` units stands `RUNAWAY` times in a row. */
function mayRepeat(text: string): boolean {
	for (let width = 1; width <= WIDE; width++) {
		let same = 0;
		for (let at = width; at < text.length; at++) {
			same = text.charCodeAt(at) === text.charCodeAt(at - width) ? same + 1 : 0;
			if (same >= width * (RUNAWAY - 1)) return true;
		}
	}
	return false;
}

/** The same of longer ones, by the first characters of every stretch of the shortest length. */
function mayRepeatLong(text: string): boolean {
	const [step, few] = [13, 8];
	for (let at = 0; at + step * RUNAWAY_LONG <= text.length + step; at += step)
		if (text.slice(at + step, at + WIDE_LONG + few).includes(text.slice(at, at + few))) return true;
	return false;
}

/** `的的的的…`, `书记书记书记…`, a sentence without end: one finding a run, with how often. */
export function runaways({ pieces }: Pick<Part, 'pieces'>): Suspicion[] {
	return pieces.flatMap(({ text, line }) => {
		const short = mayRepeat(text) ? [...text.matchAll(runaway)] : [];
		const rest = short.reduce((left, [run]) => left.replace(run, '\n'), text);
		return [...short, ...(mayRepeatLong(rest) ? rest.matchAll(runawayLong) : [])]
			.filter(([, unit = '']) => /\p{L}/u.test(unit))
			.map(([run, unit = '']): Suspicion => ({
				found: runawayRepetition.at(line, { repeated: unit, times: run.length / unit.length }),
			}));
	});
}

/** Lines that are printed so often are no line that an editor had set twice. */
const COPIES = 4;
/** A line again and again, as models print that do not find the end of a page. */
function againAndAgain(duplicates: readonly Duplicate[]): Suspicion[] {
	const copies = Map.groupBy(
		duplicates.filter(({ copy }) => /\p{L}/u.test(copy.text)),
		({ of }) => of.line,
	);
	return [...copies]
		.filter(([, own]) => own.length >= COPIES)
		.map(([line, [first, ...others]]) => ({
			found: runawayRepetition.at(line, {
				repeated: first!.of.text.slice(0, 80),
				times: others.length + 2,
			}),
		}));
}

/** What is set where a character could not be read; the box and the circle open bylines too, in front of them. */
const UNREAD = new RegExp(
	[
		'\uFFFD+',
		// Two of them at the head of a line open no byline.
		'^[□〓▯▢]{2,}(?=\\p{Script=Han})',
		'(?<=[，。、；：「“（《])[□〓▯▢]+(?=[\\p{Script=Han}，。、；：])',
		'(?<=\\p{Script=Han})[□〓▯▢■▇●＊]+(?!\\s*(?:本[报報]|[记記]者|通[讯訊][员員]|特[约約]|[文图圖]))(?=[\\p{Script=Han}，。、；：」”）]|$)',
	].join('|'),
	'gu',
);

/** Signs for characters that could not be read, line by line. */
export function unread({ pieces }: Pick<Part, 'pieces'>): Suspicion[] {
	return pieces.flatMap(({ text, line }): Suspicion[] => {
		const signs = [...text.matchAll(UNREAD)].flatMap(([found]) => [...found]);
		return signs.length
			? [{ found: unreadCharacters.at(line, { signs: [...new Set(signs)].join(''), times: signs.length }) }]
			: [];
	});
}

const repeated = /(\p{Script=Han}{1,3})\1/gu;
/** Natural reduplication: 一个一个, 许许多多, 研究研究 within what the dictionary knows, numbers and measures. */
const natural = /^(?:[一二三四五六七八九十百千万两半每年月日天次个层家户人步点滴]|[哈呵嘿啊哗沙])/u;
/** Nats that a text must gain when the second printing goes. An ordinary character costs 5 to 7. */
const threshold = { 1: 9, 2: 7.5, 3: 7.5 } as const;

/** `节点节点`, `依托托科学`: the same characters twice in a row where no word asks for it. */
export function repetitions({ pieces }: Pick<Part, 'pieces'>): Suspicion[] {
	return pieces.flatMap(({ text, line }) => {
		// The dictionary's words are simplified; what is shown is the print.
		const plain = text.replace(/\p{Script=Han}/gu, inKind);
		const rest = text.replace(runaway, (run) => '\n'.repeat(run.length));
		return [...rest.matchAll(repeated)].flatMap((m): Suspicion[] => {
			const [from, to] = [m.index, m.index + m[0].length];
			const [printed, whole] = [m[0], plain.slice(from, to)];
			const unit = whole.slice(0, whole.length / 2);
			const next = plain[to] ?? '';
			// 件件有落实, 村村通: a measure twice is a figure of speech; 第二营营长: a body and its head.
			if (isWord(whole) || natural.test(unit) || (unit.length === 1 && /[有是都皆通长]/u.test(next)))
				return [];
			const [before, after] = [plain.slice(Math.max(0, from - 4), from), plain.slice(to, to + 4)];
			if (removalGain(before, unit, after) < threshold[unit.length as 1 | 2 | 3]) return [];
			const own = printed.slice(0, printed.length / 2);
			return [
				{
					found: repeatedCharacters.at(line, {
						printed: text.slice(Math.max(0, from - 4), to + 4),
						repeated: own,
					}),
					mend: mendAt(text, from, to, own),
				},
			];
		});
	});
}

/** 繁 → 简 where the sign stays as long as it was, so that places are those of the print. */
function inKind(sign: string): string {
	const plain = simplified(sign);
	return plain.length === sign.length ? plain : sign;
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
			: [
					{
						found: repeatedAtCut.at(right.line, { repeated: left.slice(-n) }),
						mend: mendAt(right.text, 0, n, ''),
					},
				];
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
			? [
					{
						found: halfWidthMarks.at(line, { marks: marks.join('') }),
						mend: widened(text),
					},
				]
			: [];
	});
}

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
/** Marks nearer to each other than this are mended together. */
const near = 10;

/** Every half-width mark between Han made full-width, in stretches of the line that do not overlap. */
function widened(text: string): { before: string; after: string }[] {
	const stretches: [from: number, to: number][] = [];
	for (const { index } of text.matchAll(half)) {
		const last = stretches.at(-1);
		if (last && index - last[1] < near) last[1] = index + 1;
		else stretches.push([index, index + 1]);
	}
	// One mark for one mark: places are the same in both readings.
	const mended = text.replace(half, (mark) => wide[mark] ?? mark);
	return stretches.flatMap(([from, to]) => mendAt(text, from, to, mended.slice(from, to)));
}

const differing = (duplicates: readonly Duplicate[]): Suspicion[] =>
	duplicates
		.filter((d) => !d.exact)
		.map(({ copy, of }) => ({ found: duplicateDiffers.at(copy.line, { of: of.line }) }));
