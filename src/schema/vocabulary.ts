/** Rows of the vocabularies. */
import { z } from 'zod';
import { slug } from './values.ts';

export const districtSchema = z.strictObject({
	name: z.string().min(2),
	slug,
	kind: z.enum(['省', '市', '区', '县', '县级市', '功能区']),
	/** Name of the district above, or null. */
	parent: z.string().nullable(),
	/** GB/T 2260; null for functional zones, which have none. */
	code: z
		.string()
		.regex(/^\d{6}$/u)
		.nullable(),
	former: z
		.array(z.strictObject({ name: z.string().min(2), until: z.int().min(1900).max(2100).nullable() }))
		.default([]),
	/** Other names that are understood everywhere (`淮安经开区`). */
	aliases: z.array(z.string().min(2)).default([]),
	/** Short names that mean it only in the newspapers of its own city (`经开区`); every city may have one. */
	local: z.array(z.string().min(2)).default([]),
	/** Wordings in which its name means something else (`北京时间`, `上海合作组织`). */
	except: z.array(z.string().min(2)).default([]),
	/** Streets, towns and townships it administers. */
	places: z.array(z.string().min(2)).default([]),
	/** Column and row of its tile on the schematic map of its parent, from 0; none: it finds its own place. */
	cell: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).nullable().default(null),
	/** Villages, communities, institutions known to lie in it. */
	institutions: z.array(z.string().min(2)).default([]),
});

export const topicSchema = z.strictObject({
	label: z.string().min(2),
	slug,
	/** What belongs here and what does not, for the reader of a topic page and for who edits the terms. */
	scope: z.string().min(4),
	/** Words that make the topic certain where they carry the story (weigh twice). */
	strong: z.array(z.string().min(2)).default([]),
	/** Words that speak for the topic. */
	terms: z.array(z.string().min(2)).min(1),
	/** Sections by which newspapers call pages of this topic in their running heads (`农村`). */
	sections: z.array(z.string().min(2)).default([]),
	/** Phrases in which a term means something else (`司法拍卖` is not 法治). */
	except: z.array(z.string().min(2)).default([]),
	/** IPTC Media Topics QCode, or null where none fits. */
	iptc: z
		.string()
		.regex(/^medtop:\d{8}$/u)
		.nullable(),
});

export const newspaperSchema = z.strictObject({
	name: z.string().min(2),
	slug,
	/** District in which its names are read first, or null. */
	region: z.string().nullable(),
	/** Place of publication, for citations, or null. */
	place: z.string().nullable(),
	issn: z.string().nullable(),
	/** How its bylines, openings and jump marks begin, spaces aside (`■通讯员`, `（上接A`): by them its pages are guessed at. */
	style: z.array(z.string().min(2)).default([]),
});

/** Words the readers of persons and bylines share. */
export const namesSchema = z.strictObject({
	/** Family names, of one character and of two, that an archive adds to those of the program. */
	single: z.array(z.string().length(1)).default([]),
	compound: z.array(z.string().length(2)).default([]),
	/** What looks like a name and is none (`白皮书`). */
	not: z.array(z.string().min(2)).default([]),
	/** Countries and bodies whose officers' names are printed in sounds (`法国总统马克龙`). */
	countries: z.array(z.string().min(1)).default([]),
});

/** Words for offices and capacities; a name printed right behind one is a person. */
export const officesSchema = z.strictObject({
	/** Ends of offices and capacities (`书记`, `负责人`, `居民`). */
	before: z.array(z.string().min(1)).default([]),
	/** Those of them that also name groups (`居民`): a name behind one needs more proof. */
	groups: z.array(z.string().min(2)).default([]),
	/** Titles printed behind a full name (`总理`, `院士`). */
	after: z.array(z.string().min(1)).default([]),
	/** What persons do in newspapers: words that follow a name. */
	verbs: z.array(z.string().min(1)).default([]),
});

export type District = z.infer<typeof districtSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Newspaper = z.infer<typeof newspaperSchema>;
export type Names = z.infer<typeof namesSchema>;
export type Offices = z.infer<typeof officesSchema>;
