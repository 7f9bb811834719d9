/** What a finding is: something about a line of a page, as data. The site puts it in the reader's language. */
import { z } from 'zod';
import type { correctableFields } from '../schema/corrections.ts';
import type { Sidecar } from '../schema/sidecar.ts';

export type CorrectableField = (typeof correctableFields)[number];

export type About =
	/** How the page is cut: another cut is sought for it. */
	| 'cut'
	/** Characters that the OCR may have misread. */
	| 'slip'
	/** A field of one article's record. */
	| 'record'
	/** The page as a whole, wherever the first clue stands: it is about no article. */
	| 'page'
	/** Nothing to look at: why a field is what it is. */
	| 'evidence';

/** What a person may write to settle a finding; what only a person can know is left to fill in. */
export type Suggestion =
	/** A field of the article set to another value. */
	| { set: CorrectableField; before: unknown; value: unknown }
	/** Fields of the page's sidecar, and rows that a file of the archive lacks for them. */
	| { sidecar: Sidecar; rows?: { file: string; rows: readonly unknown[] } };

interface Definition<Id extends string, Data extends z.ZodType> {
	/** Stands in the report, in addresses of the review pages, and in the articles' `review`. */
	id: Id;
	data: Data;
	about: About;
	/** Fields that settle it once a person has set one of them. */
	settledBy?: readonly CorrectableField[];
	suggest?: (data: z.infer<Data>) => Suggestion;
}

/** A finding that says nothing beyond its name and place. */
export const noData = z.strictObject({});

export const define = <const Id extends string, Data extends z.ZodType>(
	definition: Definition<Id, Data>,
) => ({
	...definition,
	/** The finding on a line. */
	at: (line: number, data: z.infer<Data>) => ({ line, ruleId: definition.id, data }),
});
