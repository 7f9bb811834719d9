/** The record of an article: what the frontmatter of `content/articles` holds, and everything made from it. */
import { z } from 'zod';
import { day, pageNumber } from './values.ts';

const authorSchema = z.strictObject({
	/** One person or office, typographic spaces removed (`李 侃` → `李侃`); offices as printed. */
	name: z.string().min(1),
	/** As printed (`通讯员`, `融媒体记者`), or null where the page gives none. */
	role: z.string().nullable(),
	/** `office` for institutional pen-names (`经招`). */
	kind: z.enum(['person', 'office']),
});

const personSchema = z.strictObject({
	/** Full name as printed in the text, spaces removed. */
	name: z.string().min(2),
	/** Office or capacity as printed before the name, or null. */
	as: z.string().nullable(),
});

const sourceSchema = z.strictObject({
	/** Source file name without ending. */
	page: z.string().min(1),
	/** 1-based inclusive line ranges in reading order. */
	lines: z.array(z.tuple([z.int().positive(), z.int().positive()])).min(1),
	/** Digest of the whole source file, lower-case hex. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** A person's decision that changed this article, as the article page lists it. */
const appliedCorrectionSchema = z.strictObject({
	/** What was done, one of the correction kinds. */
	what: z.string().min(1),
	/** Field name, or the line a text change stands on. */
	where: z.string().min(1),
	before: z.string().nullable(),
	after: z.string().nullable(),
	by: z.string().nullable(),
	on: day.nullable(),
	note: z.string().nullable(),
});

export const articleSchema = z.strictObject({
	/** `<page>-<lowest line>`, ASCII, permanent. */
	id: z.string().regex(/^[A-Za-z0-9._-]+$/u),
	/** photo: captioned picture story; continuation: the part after a 上接 line; fragment: opening missing, no 上接 line. */
	kind: z.enum(['article', 'photo', 'continuation', 'fragment']),
	/** What the source lacks. */
	incomplete: z.enum(['start', 'end']).nullable(),
	/** 引题, as printed. */
	kicker: z.string().min(1).nullable(),
	/** 主题, as printed; null where the page prints none. */
	title: z.string().min(1).nullable(),
	/** 副题, as printed. */
	subtitle: z.string().min(1).nullable(),
	/** Devised title where `title` is null; shown in 〔〕, never passed off as printed. */
	supplied: z.string().min(1).nullable(),
	/** From the sidecar, never a guess. */
	newspaper: z.string().min(1).nullable(),
	/** 版次, from the sidecar. */
	page: pageNumber.nullable(),
	/** EDTF date of publication, or null. */
	date: z.string().min(4).nullable(),
	/** Earliest day the evidence allows. */
	notBefore: day.nullable(),
	/** Latest day the evidence allows. */
	notAfter: day.nullable(),
	/** sidecar: a person gave it; printed: the page prints it as its own day; text: inferred from what the page tells. */
	dateBasis: z.enum(['sidecar', 'printed', 'text']).nullable(),
	/** `本报讯` and the like, kept apart from the first paragraph. */
	dateline: z.string().min(1).nullable(),
	/** Each clue as printed with what it bounds. */
	dateEvidence: z.array(z.string().min(1)),
	authors: z.array(authorSchema),
	/** As printed; several byline blocks are joined by a line break. */
	byline: z.string().min(1).nullable(),
	/** Name of a district in the vocabulary. */
	district: z.string().min(1).nullable(),
	otherDistricts: z.array(z.string().min(1)),
	/** Labels of topics in the vocabulary, best first. */
	topics: z.array(z.string().min(1)).max(3),
	persons: z.array(personSchema),
	/** `A1` from （上接A1版）. */
	continuedFrom: pageNumber.nullable(),
	/** `A2` from （下转A2版）. */
	continuedOn: pageNumber.nullable(),
	/** One entry a source page; the first one gives the id. */
	source: z.array(sourceSchema).min(1),
	/** How sure the segmentation is, 0–1, calibrated. */
	confidence: z.number().min(0).max(1),
	/** Rule ids of what a person should look at. */
	review: z.array(z.string().min(1)),
	/** Who looked at this article and when, from the corrections. */
	reviewed: z.strictObject({ by: z.string().min(1), on: day }).nullable(),
	/** People's decisions that were applied, in order. */
	corrections: z.array(appliedCorrectionSchema),
});

export type Author = z.infer<typeof authorSchema>;
export type Person = z.infer<typeof personSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Article = z.infer<typeof articleSchema>;
