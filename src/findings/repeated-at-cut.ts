/** A word printed at the end of a column and again at the beginning of the next. */
import { z } from 'zod';
import { define } from './define.ts';

export const repeatedAtCut = define({
	id: 'repeated-at-cut',
	data: z.strictObject({ repeated: z.string() }),
	about: 'slip',
});
