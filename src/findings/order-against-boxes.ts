/** The program gives lines of a column in another order than they stand in. */
import { z } from 'zod';
import { define } from './define.ts';

export const orderAgainstBoxes = define({
	id: 'order-against-boxes',
	/** How many lines stand above the one that is given before them. */
	data: z.strictObject({ lines: z.int().positive() }),
	about: 'page',
});
