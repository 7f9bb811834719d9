/** A page as OCR programs print it: everything that stands on the paper, line by line, and not only its articles. */
import type { Knobs } from '../knobs.ts';
import type { Random } from '../random.ts';

export interface Scan {
	/** Lines of the page's head and foot: number, day, paper, section, each a block. */
	heads: number;
	feet: number;
	/** Ears and advertisements: groups of short lines beside the paper's name or anywhere. */
	ears: number;
	ads: number;
	/** Share of the articles with words read inside their pictures or diagrams. */
	pictureWords: number;
	/** Chance of a stray mark before a block. */
	strays: number;
	/** Share of the headlines that are read line by line, and how many characters a line holds. */
	headLines: number;
	headWidth: number;
	/** Chance that two or three heads stand side by side above their texts. */
	sideBySide: number;
	/** Share of paragraphs read line by line beside a picture; on `1` the whole page is. */
	narrow: number;
	/** Share of the column cuts that fall between two sentences. */
	cutsAtEnds: number;
	/** Characters of such a line. */
	width: number;
	/** Share of articles that open with a box under a label, and whether the page has one word for it. */
	boxes: number;
	/** Share of the articles under a label of their own. */
	labels: number;
	/** Share of the sub-heads of two lines. */
	doubleHeads: number;
	/** Bylines without the marks and spaces that OCR loses. */
	glued: number;
	/** Share of the articles that close with where and when they were sent from. */
	closings: number;
	/** Share of the datelines that stand apart from their text. */
	apart: number;
	/** Misread, lost and changed characters. */
	misread: number;
	lost: number;
	quotes: 'kept' | 'straight' | 'lost';
	traditional: boolean;
	/** Marks: none (lines), on headlines (structure), on whatever is set large. */
	marks: 'none' | 'headlines' | 'large';
}

const some = (r: Random, p: number, a: number, b: number) => (r.chance(p) ? a + r.next() * (b - a) : 0);

export function makeScan(r: Random): Scan {
	return {
		heads: Number(r.weighted({ 0: 6, 2: 20, 3: 40, 4: 24, 6: 10 })),
		feet: Number(r.weighted({ 0: 55, 1: 30, 2: 15 })),
		ears: r.chance(0.2) ? r.int(1, 3) : 0,
		ads: r.chance(0.25) ? r.int(1, 3) : 0,
		pictureWords: some(r, 0.5, 0.1, 0.6),
		strays: some(r, 0.5, 0.005, 0.05),
		headLines: some(r, 0.75, 0.2, 1),
		headWidth: r.int(8, 20),
		sideBySide: r.chance(0.4) ? 0.9 : 0,
		narrow: r.chance(0.06) ? 1 : some(r, 0.7, 0.02, 0.25),
		width: r.int(8, 24),
		boxes: some(r, 0.45, 0.15, 0.7),
		labels: some(r, 0.45, 0.1, 0.6),
		doubleHeads: some(r, 0.3, 0.4, 1),
		glued: some(r, 0.75, 0.5, 1),
		closings: some(r, 0.3, 0.3, 0.9),
		apart: some(r, 0.3, 0.1, 0.6),
		misread: some(r, 0.7, 0.0005, 0.015),
		lost: some(r, 0.7, 0.002, 0.05),
		quotes: r.weighted({ kept: 70, straight: 15, lost: 15 }),
		traditional: r.chance(0.12),
		marks: r.weighted({ none: 62, headlines: 22, large: 16 }),
		cutsAtEnds: some(r, 0.6, 0.02, 0.15),
	};
}

/** A page's settings under a scan: pictures leave no blank lines, forms are those of today's papers. */
export function scanKnobs(r: Random, k: Knobs, scan: Scan): Knobs {
	const rest = { headlines: r.chance(0.5) ? 'uniform' : 'graded', large: 'noisy', none: 'none' } as const;
	return {
		...k,
		kind: k.kind === 'briefs' && r.chance(0.6) ? 'usual' : k.kind,
		marks: rest[scan.marks],
		punctuation: r.weighted({ full: 72, mixed: 22, ascii: 6 }),
		bylineMark: r.chance(0.7) ? '' : k.bylineMark,
		byline: r.chance(0.5) ? r.weighted({ embedded: 40, 'own line': 35, agency: 15, none: 10 }) : k.byline,
		scatter: r.chance(0.75) ? 'none' : k.scatter,
		rotated: k.rotated && r.chance(0.4),
		beheaded: k.beheaded && r.chance(0.3),
		repeated: r.chance(0.9) ? 'none' : k.repeated,
		captions: r.chance(0.75) ? 0.15 + r.next() * 0.5 : 0,
		photos: r.chance(0.5) ? 0.05 + r.next() * 0.2 : 0,
		missingTitle: r.chance(0.85) ? 0 : k.missingTitle,
		lateTitle: r.chance(0.9) ? 0 : k.lateTitle,
		rubric: r.chance(0.8) ? 'none' : k.rubric,
		continuations: r.chance(0.7) ? 0 : k.continuations * 0.5,
		jumps: r.chance(0.7) ? 0 : k.jumps,
		subheads: r.chance(0.5) ? 0.2 + r.next() * 0.5 : 0,
		briefs: r.chance(0.25) ? r.int(2, 6) : 0,
		letterSpaced: k.letterSpaced * 0.3,
		lostStops: r.chance(0.4) ? 0.01 + r.next() * 0.08 : 0,
		brokenBrackets: r.chance(0.5) ? 0.005 + r.next() * 0.03 : 0,
		noise: 0,
		furniture: false,
		layout: 'blank lines',
		indents: false,
	};
}
