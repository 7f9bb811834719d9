/** Why a page has its date: a clue with the days it allows, or the sidecar. */
import { z } from 'zod';
import { boundSchema, noteBound } from './bound.ts';
import { define } from './define.ts';

export const evidenceDate = define({
	id: 'evidence-date',
	data: z.union([
		/** `words` as printed. */
		z.strictObject({ words: z.string(), bound: boundSchema }),
		/** The date that the sidecar gives, EDTF. */
		z.strictObject({ sidecar: z.string() }),
	]),
	about: 'evidence',
});

/** As an article's `dateEvidence` notes it: `第39个教师节 ≥ 2023-09-10`. */
export const noteDateEvidence = (data: z.infer<typeof evidenceDate.data>): string =>
	'sidecar' in data ? `附注 ${data.sidecar}` : `${data.words} ${noteBound(data.bound)}`;
