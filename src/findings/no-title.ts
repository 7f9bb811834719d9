/** The page prints no title for the article; the one shown is supplied. */
import { z } from 'zod';
import { define } from './define.ts';

export const noTitle = define({
	id: 'no-title',
	/** The supplied title. */
	data: z.strictObject({ supplied: z.string().nullable() }),
	about: 'cut',
	settledBy: ['title', 'supplied'],
	suggest: ({ supplied }) => ({ set: 'supplied', before: supplied, value: supplied }),
});
