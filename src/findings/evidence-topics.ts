/** Why an article has a topic. */
import { z } from 'zod';
import { define } from './define.ts';

export const evidenceTopics = define({
	id: 'evidence-topics',
	data: z.union([
		/** Words of the topic stand in it. */
		z.strictObject({
			topic: z.string(),
			score: z.number(),
			/** What the score had to reach. */
			needed: z.number(),
			words: z.array(
				z.strictObject({ word: z.string(), times: z.int().nonnegative(), inHeadline: z.boolean() }),
			),
			/** Section of the newspaper that the running head names. */
			section: z.string().nullable(),
		}),
		/** It argues instead of reporting. */
		z.strictObject({
			topic: z.string(),
			comment: z.strictObject({
				score: z.number(),
				/** Line that names a commentator or a column of comment. */
				line: z.string().nullable(),
				section: z.string().nullable(),
				/** Headline that demands or asks. */
				headline: z.string().nullable(),
				/** Turns of argument. */
				words: z.array(z.string()),
			}),
		}),
	]),
	about: 'evidence',
});
