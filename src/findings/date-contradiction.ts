/** A clue to the day of issue that the other clues of the page outvoted, or that is wrong in itself. */
import { z } from 'zod';
import { toFill } from './to-fill.ts';
import { day } from '../schema/values.ts';
import { boundSchema } from './bound.ts';
import { define } from './define.ts';

/** The date that the page got in spite of it, EDTF. */
const pageDate = z.string().nullable();

export const dateContradiction = define({
	id: 'date-contradiction',
	data: z.union([
		/** The days that these printed words allow. */
		z.strictObject({ words: z.string(), bound: boundSchema, date: pageDate }),
		/** The printed date contradicts itself: by its weekday, Sunday 0, or by its day of the Chinese calendar. */
		z.strictObject({
			words: z.string(),
			against: z.union([z.strictObject({ weekday: z.int().min(0).max(6), day }), z.literal('lunar')]),
			date: pageDate,
		}),
	]),
	about: 'record',
	suggest: ({ date }) => ({ sidecar: { date: date ?? toFill.day } }),
});
