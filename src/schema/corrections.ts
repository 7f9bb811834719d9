/** Decisions of people about a page. */
import { z } from 'zod';
import { day } from './values.ts';

/** What every decision of a person carries: the line it is about, as it stood, and who decided. */
const decision = {
	/** 1-based line of the source page. */
	line: z.int().positive(),
	/** That line as it stands in the page, or how it begins; a line that no longer reads so is an error. */
	text: z.string().min(1),
	by: z.string().min(1).optional(),
	/** Day of the decision, quoted. */
	on: day.optional(),
	note: z.string().min(1).optional(),
};

/** Fields a person may set, with the article's own form of their values. */
export const correctableFields = [
	'kind',
	'incomplete',
	'kicker',
	'title',
	'subtitle',
	'supplied',
	'dateline',
	'byline',
	'authors',
	'district',
	'otherDistricts',
	'topics',
	'persons',
	'continuedFrom',
	'continuedOn',
] as const;

/** What a person may say of the whole page; it stands above what its sidecar says. */
const pageFields = ['newspaper', 'date', 'page'] as const;

/** One decision in `content/corrections/<page>.yaml`. */
export const correctionSchema = z.discriminatedUnion('do', [
	/** The line has this role. */
	z.strictObject({
		do: z.literal('role'),
		...decision,
		role: z.enum([
			'furniture',
			'rubric',
			'kicker',
			'title',
			'subtitle',
			'byline',
			'paragraph',
			'subheading',
			'caption',
			'credit',
		]),
	}),
	/** The text of the line goes on in the line `to`; `paragraph`: in the same paragraph or in a new one. */
	z.strictObject({
		do: z.literal('join'),
		...decision,
		to: z.int().positive(),
		toText: z.string().min(1),
		paragraph: z.enum(['same', 'new']).optional(),
	}),
	/** The line does not go on in the line `to`. */
	z.strictObject({ do: z.literal('part'), ...decision, to: z.int().positive(), toText: z.string().min(1) }),
	/** An article begins with the text on the line. */
	z.strictObject({ do: z.literal('split'), ...decision }),
	/** The text of the line stands behind the line `after`, in that line's article. */
	z.strictObject({
		do: z.literal('move'),
		...decision,
		after: z.int().positive(),
		afterText: z.string().min(1),
	}),
	/** The title on the line belongs to the article that holds the line `of`. */
	z.strictObject({ do: z.literal('title'), ...decision, of: z.int().positive(), ofText: z.string().min(1) }),
	/** The line was printed before, on the line `of`; it stands in no article. */
	z.strictObject({
		do: z.literal('duplicate'),
		...decision,
		of: z.int().positive(),
		ofText: z.string().min(1),
	}),
	/** What the page is, read on the line or known from elsewhere; null: nothing that is known. */
	z.strictObject({
		do: z.literal('page'),
		...decision,
		field: z.enum(pageFields),
		value: z.string().min(1).nullable(),
	}),
	/** The field of the article that holds the line; `before` is what the machine makes of it. */
	z.strictObject({
		do: z.literal('set'),
		...decision,
		field: z.enum(correctableFields),
		before: z.unknown(),
		value: z.unknown(),
	}),
	/** Words of the line that were misread; both readings stay. */
	z.strictObject({
		do: z.literal('replace'),
		...decision,
		before: z.string().min(1),
		after: z.string().min(1),
	}),
	/** Somebody compared the article that holds the line with the page. */
	z.strictObject({ do: z.literal('reviewed'), ...decision, by: z.string().min(1), on: day }),
	/** Somebody compared the whole page: it stays as it was cut then, whatever the machine learns later. */
	z.strictObject({
		do: z.literal('done'),
		...decision,
		by: z.string().min(1),
		on: day,
		/** Every article with its parts and their lines, `article 0.93: title 3; byline 5; paragraph 7+9`. */
		articles: z.array(z.string().min(1)),
		/** Lines in no article: `1 2 88`. */
		outside: z.string().default(''),
		/** Lines printed before, `90=12 91=13`. */
		twice: z.string().default(''),
	}),
]);

/** `content/corrections/<page>.yaml`: people's decisions about one page, applied at every run. */
export const correctionsSchema = z.strictObject({
	/** Digest of the page file they were made for. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/u),
	corrections: z.array(correctionSchema).min(1),
});

export type Correction = z.infer<typeof correctionSchema>;
