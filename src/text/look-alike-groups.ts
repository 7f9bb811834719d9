/** `content/language/look-alikes.yaml`: characters that print and OCR take for one another, with where each list comes from. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';

const lookAlikeRow = z.strictObject({
	source: z.string().min(1),
	note: z.string().min(1),
	/** One of the groups. */
	example: z.string().min(2),
	/** Two characters and more, without blanks between them. */
	groups: z.array(z.string().regex(/^\p{Script=Han}{2,}$/u)).min(1),
});

/** @throws where the file is not as it should be */
export const readGroups = (text: string): string[] =>
	z
		.array(lookAlikeRow)
		.parse(load(text, { schema: CORE_SCHEMA }))
		.flatMap(({ groups }) => groups);
