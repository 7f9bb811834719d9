/** The same characters twice in a row where no word asks for it. */
import { z } from 'zod';
import { define } from './define.ts';

export const repeatedCharacters = define({
	id: 'repeated-characters',
	data: z.strictObject({
		/** The place with what stands around it, as printed. */
		printed: z.string(),
		repeated: z.string(),
	}),
	about: 'slip',
});
