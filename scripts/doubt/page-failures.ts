/** Failures of the program that read the page, told of the page as a whole. */
import { mostlyNoise } from '../../src/findings/mostly-noise.ts';
import { orderAgainstBoxes } from '../../src/findings/order-against-boxes.ts';
import { pagePrintedTwice } from '../../src/findings/page-printed-twice.ts';
import type { Finding } from '../../src/report/message.ts';
import { squeeze } from '../language/characters.ts';
import type { LineLayout, PageLayout } from '../page-layout.ts';
import type { SegmentedPage, SourcePage } from '../types.ts';

/** Han, figures, marks, and words in letters: at least three of them, a vowel among them. */
const SOUND =
	/[\p{Script=Han}\p{Nd}，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·,.:;?!()%/|#*-]|(?=\p{L}*[aeiouy])\p{L}{3,}/giu;
/** Share of signs beyond which a page is noise; advertisements and forms reach a tenth. */
const NOISE = 0.35;
/** Characters of a page too small to be judged. */
const FEW = 80;

function noise({ text }: SourcePage): Finding[] {
	const all = [...squeeze(text)].length;
	const odd = [...squeeze(text.replace(SOUND, ' '))].length;
	return all >= FEW && odd > NOISE * all
		? [mostlyNoise.at(1, { share: Math.round((100 * odd) / all) / 100 })]
		: [];
}

/** Share of the page's characters in second printings from which on it is the page that is printed twice. */
const TWICE = 0.35;

function twice({ page, duplicates }: SegmentedPage): Finding[] {
	const copied = duplicates.reduce((sum, { text }) => sum + squeeze(text).length, 0);
	const [first] = duplicates;
	return first && copied > TWICE * squeeze(page.text).length
		? [pagePrintedTwice.at(first.line, { lines: duplicates.length })]
		: [];
}

/** Lines of a page from which on its order can be judged, and the share of them that is no slip. */
const ENOUGH = 12;
const DISORDER = 0.05;

/** Does the line stand above the other, in the same column? */
function standsAbove({ box: a }: LineLayout, { box: b }: LineLayout): boolean {
	const overlap = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
	return overlap > 0.6 * Math.max(a[2] - a[0], b[2] - b[0]) && a[3] < b[1] + 0.2 * (b[3] - b[1]);
}

function order(layout: PageLayout | undefined): Finding[] {
	const placed = (layout?.lines ?? []).flatMap((known, i) =>
		known && !known.vertical ? [{ line: i + 1, known }] : [],
	);
	const wrong = placed.filter(({ known }, i) => i > 0 && standsAbove(known, placed[i - 1]!.known));
	const [first] = wrong;
	return first && placed.length >= ENOUGH && wrong.length > DISORDER * placed.length
		? [orderAgainstBoxes.at(first.line, { lines: wrong.length })]
		: [];
}

export const pageFailures = (segmented: SegmentedPage): Finding[] => [
	...noise(segmented.page),
	...twice(segmented),
	...order(segmented.page.layout),
];
