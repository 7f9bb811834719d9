/** A clue of the page that does not fit the date its sidecar gives. */
import { z } from 'zod';
import { boundSchema } from './bound.ts';
import { define } from './define.ts';

export const sidecarDateContradicted = define({
	id: 'sidecar-date-contradicted',
	data: z.strictObject({
		/** As printed. */
		words: z.string(),
		bound: boundSchema,
		/** Of the sidecar, EDTF. */
		date: z.string(),
	}),
	about: 'record',
});
