/** Lines printed twice whose words differ: one of the two was misread. */
import { z } from 'zod';
import { define } from './define.ts';

export const duplicateDiffers = define({
	id: 'duplicate-differs',
	/** Line of the first printing, where the second stands in no article. */
	data: z.strictObject({ of: z.int().positive().nullable() }),
	about: 'cut',
});
