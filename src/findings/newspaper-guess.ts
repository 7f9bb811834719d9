/** No sidecar names the newspaper; the page makes one plausible. */
import { z } from 'zod';
import { toFill } from './to-fill.ts';
import { define } from './define.ts';

/** What speaks for a newspaper. */
const newspaperClueSchema = z.discriminatedUnion('why', [
	/** Its name is printed. */
	z.strictObject({ why: z.literal('name'), line: z.int().positive(), words: z.string() }),
	/** So many stories, first on this line, begin as this newspaper's do. */
	z.strictObject({
		why: z.literal('style'),
		line: z.int().positive(),
		words: z.string(),
		stories: z.int().positive(),
	}),
	/** Most stories are about its region. */
	z.strictObject({ why: z.literal('region'), region: z.string() }),
]);

export const newspaperGuess = define({
	id: 'newspaper-guess',
	data: z.strictObject({
		guess: z.string(),
		clues: z.array(newspaperClueSchema),
		/** Is it a row of the vocabulary? */
		known: z.boolean(),
	}),
	about: 'page',
	suggest: ({ guess, known }) => ({
		sidecar: { newspaper: guess },
		...(known
			? {}
			: {
					rows: {
						file: 'vocabulary/newspapers.yaml',
						rows: [{ name: guess, slug: toFill.slug, region: null, place: null, issn: null }],
					},
				}),
	}),
});
