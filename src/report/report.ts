/** `content/report.json`: what of each page is in no article, and every finding. */
import { z } from 'zod';
import { messageSchema } from './message.ts';

const lineTextSchema = z.strictObject({ line: z.int().positive(), text: z.string() });

export const reportSchema = z.strictObject({
	pages: z.array(
		z.strictObject({
			page: z.string().min(1),
			/** Running heads, rubrics, imprint. */
			furniture: z.array(lineTextSchema),
			/** Lines printed twice; `of` is the line of the first printing. */
			duplicates: z.array(lineTextSchema.extend({ of: z.int().positive() })),
			messages: z.array(messageSchema),
			/** The picture of the page, where one is held. */
			picture: z
				.strictObject({
					/** Below the folder of sources. */
					file: z.string().min(1),
					/** Size of the page in the units of the boxes; null where they are pixels of the picture. */
					size: z.tuple([z.number(), z.number()]).nullable(),
					/** By line, the first at index 0: left, top, right, bottom; null for a line without a place. */
					boxes: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable()),
				})
				.optional(),
		}),
	),
	totals: z.strictObject({
		pages: z.int(),
		articles: z.int(),
		furniture: z.int(),
		duplicates: z.int(),
		messages: z.int(),
	}),
});
export type Report = z.infer<typeof reportSchema>;
