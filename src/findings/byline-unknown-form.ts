/** A byline of which no name could be read. */
import { z } from 'zod';
import { define } from './define.ts';

export const bylineUnknownForm = define({
	id: 'byline-unknown-form',
	/** As printed. */
	data: z.strictObject({ byline: z.string() }),
	about: 'record',
	settledBy: ['authors'],
	suggest: () => ({ set: 'authors', before: [], value: [] }),
});
