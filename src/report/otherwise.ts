/** Another way to cut an article or to read its words, tried out: what it would become, and the decisions to paste. */
import { z } from 'zod';
import { correctionSchema } from '../schema/corrections.ts';

/** First and last line, both included. */
const spans = z.array(z.tuple([z.int().positive(), z.int().positive()])).min(1);

/** An article by its title, or where none is printed by its first words. */
const nameSchema = z.union([z.strictObject({ title: z.string() }), z.strictObject({ begins: z.string() })]);

/** One thing that would be different with the article. */
const changeSchema = z.discriminatedUnion('change', [
	/** It would be no article any more, all of it furniture. */
	z.strictObject({ change: z.literal('dissolved') }),
	/** It would have this headline or byline, or none. */
	z.strictObject({
		change: z.literal('heading'),
		of: z.enum(['title', 'kicker', 'subtitle', 'byline']),
		text: z.string().nullable(),
	}),
	/** It, or these lines of it, would be part of another article. */
	z.strictObject({ change: z.literal('absorbed'), lines: spans.nullable(), into: nameSchema }),
	/** All of another article would be part of it. */
	z.strictObject({ change: z.literal('takes-in'), article: nameSchema }),
	/** These lines would be part of it, which another article holds; null: none does. */
	z.strictObject({ change: z.literal('gains'), lines: spans, from: nameSchema.nullable() }),
	/** These of its lines would be part of another article; null: of none. */
	z.strictObject({ change: z.literal('loses'), lines: spans, to: nameSchema.nullable() }),
	/** These of its lines would be an article of their own. */
	z.strictObject({ change: z.literal('splits-off'), lines: spans, article: nameSchema }),
	/** Its text would stand in this order. */
	z.strictObject({ change: z.literal('order'), lines: spans }),
	/** These lines would be text of this kind. */
	z.strictObject({
		change: z.literal('kind'),
		lines: spans,
		kind: z.enum(['subheading', 'paragraph', 'caption']),
	}),
	/** The line would go on the paragraph of the line above it. */
	z.strictObject({
		change: z.literal('same-paragraph'),
		above: z.int().positive(),
		line: z.int().positive(),
	}),
	/** The line would begin a paragraph. */
	z.strictObject({ change: z.literal('new-paragraph'), line: z.int().positive() }),
	/** Its beginning or end would be missing, or would no longer be. */
	z.strictObject({ change: z.literal('lacks'), end: z.enum(['start', 'end']), now: z.boolean() }),
	/** Its paragraphs would be cut otherwise. */
	z.strictObject({ change: z.literal('paragraphs') }),
]);
export type ArticleChange = z.infer<typeof changeSchema>;
export type ArticleName = z.infer<typeof nameSchema>;
export type Spans = z.infer<typeof spans>;

const corrections = z.array(correctionSchema).min(1);

export const otherwiseSchema = z.discriminatedUnion('why', [
	/** The page cut under other decisions. */
	z.strictObject({
		why: z.literal('cut'),
		/** How near the machine was to it: its probability, or what the score of the page would lose. */
		near: z.union([
			z.strictObject({ probability: z.number().min(0).max(1) }),
			z.strictObject({ margin: z.number().nonnegative() }),
		]),
		/** What would be different beyond the decisions themselves, most telling first. */
		changes: z.array(changeSchema),
		/** Other articles that would change too. */
		others: z.int().nonnegative(),
		corrections,
	}),
	/** Words as the same line has them where it is printed again. */
	z.strictObject({ why: z.literal('reprint'), line: z.int().positive(), corrections }),
	/** Words as they would be without a slip of the OCR. */
	z.strictObject({ why: z.literal('slip'), corrections }),
]);
export type Otherwise = z.infer<typeof otherwiseSchema>;
