/** Why an article is about its district. */
import { z } from 'zod';
import { define } from './define.ts';

export const evidencePlaces = define({
	id: 'evidence-places',
	data: z.discriminatedUnion('why', [
		/** It is named. */
		z.strictObject({
			why: z.literal('named'),
			where: z.enum(['headline', 'lead', 'text']),
			words: z.string(),
		}),
		/** An office without a place's name, as only the place's own newspaper prints it. */
		z.strictObject({ why: z.literal('office'), words: z.string(), district: z.string() }),
		/** The newspaper's own people wrote it, and it names no other place. */
		z.strictObject({ why: z.literal('own-reporters'), district: z.string() }),
		/** Who sent it says so; `words` are how the byline begins. */
		z.strictObject({ why: z.literal('sender'), words: z.string() }),
		/** Most of its page is about it. */
		z.strictObject({ why: z.literal('page'), district: z.string() }),
	]),
	about: 'evidence',
});
