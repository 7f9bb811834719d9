/** Much of the page stands in its file a second time. */
import { z } from 'zod';
import { define } from './define.ts';

export const pagePrintedTwice = define({
	id: 'page-printed-twice',
	/** Lines of the second printing. */
	data: z.strictObject({ lines: z.int().positive() }),
	about: 'page',
});
