/** Suspected slips of the OCR, each with the reading it would have without the slip, for a person to decide. */
import { wordsOf } from '../../src/corrections/words-of.ts';
import type { PlacedCorrection } from '../decide/read-corrections.ts';
import { replacementsOf, timesIn } from '../decide/replace-text.ts';
import { runaways, suspect } from './suspicions.ts';
import type { Duplicate } from '../look/find-duplicates.ts';
import { linesOf } from '../read/source-lines.ts';
import type { Finding } from '../../src/report/message.ts';
import type { Otherwise } from '../../src/report/otherwise.ts';
import type { SegmentedPage } from '../types.ts';

/** What is still open after people's decisions: words put right are right, and an article that was reviewed is done. */
export function findSlips(
	{ page, drafts, furniture }: SegmentedPage,
	duplicates: readonly Duplicate[],
	list: readonly PlacedCorrection[],
): Finding[] {
	const lines = page.text.split(/\r\n|\r|\n/u);
	const replaced = replacementsOf(list);
	const reviewed = list.flatMap(({ correction }) => (correction.do === 'reviewed' ? [correction.line] : []));
	const done = new Set(
		drafts
			.map(linesOf)
			.filter((own) => own.some((line) => reviewed.includes(line)))
			.flat(),
	);
	const mended = drafts.map((draft) => ({
		...draft,
		parts: draft.parts.map((part) => ({
			...part,
			pieces: part.pieces.map((piece) => ({
				...piece,
				text: replaced
					.filter(({ line }) => line === piece.line)
					.reduce((text, { before, after }) => text.replace(before, () => after), piece.text),
			})),
		})),
	}));
	const printed = drafts.flatMap(({ parts }) => parts);
	// A line in which the OCR ran away is hardly taken for text.
	const aside = furniture.flatMap(({ line, text }) =>
		runaways({ pieces: [{ line, start: 0, end: text.length, text }] }),
	);
	return [...suspect({ drafts: mended }, duplicates), ...aside]
		.filter(({ found: { line } }) => !done.has(line))
		.map(({ found, mend = [] }): Finding => {
			const { line } = found;
			const fits = mend.length > 0 && mend.every(({ before }) => timesIn(printed, line, before) === 1);
			const otherwise: Otherwise = {
				why: 'slip',
				corrections: mend.map((words) => ({ do: 'replace', line, text: wordsOf(lines, line), ...words })),
			};
			return fits ? { ...found, otherwise } : found;
		});
}
