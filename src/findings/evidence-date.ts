/** Why a page has its date: a clue with the days it allows, or the sidecar. */
import { z } from 'zod';
import { boundSchema, noteBound, readBoundNote } from './bound.ts';
import { define } from './define.ts';

export const evidenceDate = define({
	id: 'evidence-date',
	data: z.union([
		/** `words` as printed. */
		z.strictObject({ words: z.string(), bound: boundSchema }),
		/** The years that dated pages of the same newspaper are from, first and last. */
		z.strictObject({ paper: z.string(), years: z.tuple([z.int(), z.int()]), bound: boundSchema }),
		/** The date that the sidecar gives, EDTF. */
		z.strictObject({ sidecar: z.string() }),
	]),
	about: 'evidence',
});

const sidecarNote = '附注 ';
const paperNote = '其他版面 ';

const PAPER_NOTE = new RegExp(`^(?<paper>.+)${paperNote}(?<first>\\d{4})(?:–(?<last>\\d{4}))?$`, 'u');

/** As an article's `dateEvidence` notes it: `第39个教师节 ≥ 2023-09-10`. */
export const noteDateEvidence = (data: z.infer<typeof evidenceDate.data>): string =>
	'sidecar' in data
		? sidecarNote + data.sidecar
		: `${'paper' in data ? `${data.paper}${paperNote}${[...new Set(data.years)].join('–')}` : data.words} ${noteBound(data.bound)}`;

/** The other way round, for a note whose clue is not at hand. @returns null where it is no such note */
export function readDateEvidence(note: string): z.infer<typeof evidenceDate.data> | null {
	if (note.startsWith(sidecarNote)) return { sidecar: note.slice(sidecarNote.length) };
	for (const { index } of note.matchAll(/ /gu)) {
		const bound = readBoundNote(note.slice(index + 1));
		if (bound === null) continue;
		const words = note.slice(0, index);
		const { paper, first, last } = PAPER_NOTE.exec(words)?.groups ?? {};
		return paper === undefined
			? { words, bound }
			: { paper, years: [Number(first), Number(last ?? first)], bound };
	}
	return null;
}
