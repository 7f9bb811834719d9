/** The page has no date of publication. */
import { z } from 'zod';
import { toFill } from './to-fill.ts';
import { define } from './define.ts';

export const noDate = define({
	id: 'no-date',
	data: z.strictObject({
		/** There are no clues, they leave several years possible, or they leave more than a year. */
		why: z.enum(['no-clue', 'several-years', 'too-wide']),
		/** What the machine would guess, EDTF: for a person to confirm. */
		guess: z.string().nullable(),
	}),
	about: 'page',
	suggest: ({ guess }) => ({ sidecar: { date: guess ?? toFill.day } }),
});
