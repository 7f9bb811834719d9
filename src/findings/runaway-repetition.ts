/** The same characters again and again: a model that reads pages has failed here. */
import { z } from 'zod';
import { define } from './define.ts';

export const runawayRepetition = define({
	id: 'runaway-repetition',
	data: z.strictObject({ repeated: z.string(), times: z.int().positive() }),
	about: 'slip',
});
