/** Every address ever published. */
import { z } from 'zod';

/** One published address in `content/permalinks.json`, keyed by article id. */
const permalinkSchema = z.strictObject({
	/** Source page it was published from. */
	page: z.string().min(1),
	/** Digest of that page's file when the id was last seen. */
	sha256: z.string(),
	/** Lowest line of the article in that file. */
	line: z.int().positive(),
	/** Printed or supplied title, for the tombstone. */
	title: z.string().nullable(),
	/** live: an article has this id; moved: its text stands in the article `to`; gone: it stands nowhere any more. */
	state: z.enum(['live', 'moved', 'gone']),
	to: z.string().nullable(),
	/** Calendar pages that ever listed it, `2022/08` or `2022`: one that lists nothing any more still answers. */
	listed: z.array(z.string().regex(/^\d{4}(?:\/\d{2})?$/u)).default([]),
	/** Short snippets of the text, letters and digits only, by which it is found again in a changed file. */
	probes: z.array(z.string()),
});

/** `content/permalinks.json`: every id ever published. */
export const permalinksSchema = z.record(
	z
		.string()
		.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, 'expected an id such as `a-3`, of a-z, A-Z, 0-9, `.` `_` `-`'),
	permalinkSchema,
);

export type Permalink = z.infer<typeof permalinkSchema>;
export type Permalinks = z.infer<typeof permalinksSchema>;
