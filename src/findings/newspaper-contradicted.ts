/** A running head names another newspaper than the sidecar. */
import { z } from 'zod';
import { define } from './define.ts';

export const newspaperContradicted = define({
	id: 'newspaper-contradicted',
	data: z.strictObject({
		/** The running head, as printed. */
		words: z.string(),
		/** The newspaper it names. */
		printed: z.string(),
		/** The newspaper of the sidecar. */
		sidecar: z.string(),
	}),
	about: 'page',
});
