/**
 * The record: the only definition of what an article, a report, a vocabulary row,
 * a sidecar and the archive's settings hold, and the only import of Zod.
 * Both halves of the house read it: `scripts/` writes by it, `src/` renders by it.
 */
import { z } from 'zod';

/** `YYYY-MM-DD`. */
const day = z.iso.date();
/** A slug: the ASCII part of an address. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a slug has only a-z, 0-9 and single hyphens');
/** `A1`, `03`, `A06:要闻` … as printed. */
const pageNumber = z.string().min(1);

/** `page: 1` and `date: 1935` are numbers to YAML. */
const figuresAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

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

const lineTextSchema = z.strictObject({ line: z.int().positive(), text: z.string() });

const messageSchema = z.strictObject({
	line: z.int().positive(),
	ruleId: z.string().min(1),
	text: z.string().min(1),
	/** Id of the article the finding is about, or null. */
	article: z.string().nullable(),
	/** Another way to cut the article, tried out: what it would become, in one line, and the decisions to paste. */
	otherwise: z
		.strictObject({
			text: z.string().min(1),
			corrections: z.lazy(() => z.array(correctionSchema).min(1)),
		})
		.optional(),
});

export const reportSchema = z.strictObject({
	pages: z.array(
		z.strictObject({
			page: z.string().min(1),
			furniture: z.array(lineTextSchema),
			duplicates: z.array(lineTextSchema.extend({ of: z.int().positive() })),
			messages: z.array(messageSchema),
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

/** `content/sources/<page>.yaml`, and `content/sources/folder.yaml` for what all pages share. */
export const sidecarSchema = z.strictObject({
	/** A name in the newspapers vocabulary. */
	newspaper: z.string().min(1).optional(),
	/** Publication date, EDTF. */
	date: z.preprocess(figuresAsText, z.string().min(4)).optional(),
	page: z.preprocess(figuresAsText, pageNumber).optional(),
	/** District in which names are read first. */
	region: z.string().min(1).optional(),
	/** Note on the scan. */
	note: z.string().min(1).optional(),
});

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
const correctableFields = [
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
]);

/** `content/corrections/<page>.yaml`: people's decisions about one page, applied at every run. */
export const correctionsSchema = z.strictObject({
	/** Digest of the page file they were made for. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/u),
	corrections: z.array(correctionSchema).min(1),
});

const monthDay = z
	.string()
	.regex(/^\d\d-\d\d$/u, 'expected MM-DD')
	.refine((text) => {
		const [month, date] = text.split('-').map(Number) as [number, number];
		// 2000 was a leap year.
		return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
	}, 'expected a day that the calendar has');
/** Months of the Chinese calendar have 29 or 30 days. */
const lunarDay = z
	.string()
	.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)$/u, 'expected MM-DD of the Chinese calendar');

/**
 * A thing with a known date that newspapers name. `on` gives its day or days, in one of four ways:
 * fixed days, the days of each time, a day of every year, a day of the Chinese calendar, the nth weekday of a month.
 */
export const eventSchema = z.strictObject({
	name: z.string().min(2),
	/** As newspapers print it; the name itself counts too. */
	phrases: z.array(z.string().min(2)).default([]),
	/** Wordings around a phrase in which it means something else (`五一劳动奖章`). */
	except: z.array(z.string().min(2)).default([]),
	/** City or province whose newspapers mean this event, or null for the whole country. */
	region: z.string().min(2).nullable().default(null),
	on: z.union([
		z
			.strictObject({ from: day, to: day })
			.refine(({ from, to }) => from <= to, 'expected `from` no later than `to`'),
		/** Held again and again on days no rule gives; `number`: what the first of them is counted as (第21届). */
		z.strictObject({
			each: z
				.array(
					z
						.tuple([day, day])
						.refine(([from, to]) => from <= to, 'expected the first day no later than the last'),
				)
				.min(1)
				.refine(
					(spans) => spans.every(([, to], i) => i + 1 === spans.length || to < spans[i + 1]![0]),
					'expected the spans in order, none overlapping',
				),
			number: z.int().positive().optional(),
		}),
		z.strictObject({ yearly: monthDay, to: monthDay.optional() }),
		z.strictObject({ lunar: lunarDay, days: z.int().positive().optional() }),
		z.strictObject({
			month: z.int().min(1).max(12),
			weekday: z.int().min(0).max(6),
			nth: z.int().min(1).max(5),
		}),
	]),
	/** Year of the first one, where newspapers count them (第39个教师节: 1985). */
	first: z.int().optional(),
	/** Year that anniversaries are counted from (`建党101周年`: 1921). */
	since: z.int().optional(),
	/** First and last year that a yearly one was held on these days (2003: 高考 in June); by default from `first` on. */
	begins: z.int().optional(),
	ends: z.int().optional(),
	/** What naming it says of the day of the paper; the default is read from the words around it. `since`: it exists from then on. */
	says: z.enum(['after', 'since', 'during', 'around', 'mention']).default('mention'),
	/** How long before it newspapers begin to speak of it, in days. */
	ahead: z.int().positive().optional(),
	/** How long after it newspapers still speak of it so, in days. */
	echo: z.int().positive().optional(),
	/** Where the date was found. */
	source: z.string().min(4),
});

/** Words the readers of persons and bylines share. */
export const namesSchema = z.strictObject({
	/** Family names of one character and of two. */
	single: z.array(z.string().length(1)).min(1),
	compound: z.array(z.string().length(2)).min(1),
	/** Those that are everyday words too: a name that begins with one needs more proof. */
	weak: z.array(z.string().length(1)).default([]),
	/** What looks like a name and is none (`白皮书`). */
	not: z.array(z.string().min(2)).default([]),
	/** Countries and bodies whose officers' names are printed in sounds (`法国总统马克龙`). */
	countries: z.array(z.string().min(1)).default([]),
	/** Characters such names are written with. */
	sounds: z.string().default(''),
});

/** Words for offices and capacities; a name printed right behind one is a person. */
export const officesSchema = z.strictObject({
	/** Ends of offices and capacities (`书记`, `负责人`, `居民`). */
	before: z.array(z.string().min(1)).min(1),
	/** Those of them that also name groups (`居民`): a name behind one needs more proof. */
	groups: z.array(z.string().min(2)).default([]),
	/** Titles printed behind a full name (`总理`, `院士`). */
	after: z.array(z.string().min(1)).min(1),
	/** What persons do in newspapers: words that follow a name. */
	verbs: z.array(z.string().min(1)).min(1),
});

export const siteSchema = z.strictObject({
	title: z.string().min(1),
	subtitle: z.string().min(1),
	description: z.string().min(1),
	/** Full address of the archive, with its path if it has one: `https://example.org/jianbao`. */
	address: z
		.string()
		.regex(
			/^https?:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d+)?(?:\/[A-Za-z0-9._~+-]+)*\/?$/u,
			'expected `https://host/path`; host and path may hold a-z, A-Z, 0-9, `.` `-` `_` `~` `+`, no blanks and no 汉字',
		)
		.refine((text) => !/\/\.{1,2}(?:\/|$)/u.test(text), 'expected a path without `.` and `..`'),
	/** District whose names are read first where no sidecar says otherwise, or null. */
	region: z.string().nullable(),
	/** Licence or rights statement for the newspapers' text. */
	rights: z.string().min(1),
	/** Where to report an error: `mailto:` or an issue form; `{id}`, `{title}`, `{url}` are filled in. */
	report: z
		.string()
		.regex(/^(?:https?:\/\/|mailto:)\S+$/u, 'expected `https://…` or `mailto:name@host`, or null')
		.nullable(),
	/** Who answers for the archive. */
	contact: z.string().nullable(),
	/** Pictures for shared addresses: one for the archive and one a newspaper, or one an article too, which costs a file each. */
	sharePictures: z.enum(['archive', 'articles']).default('archive'),
});

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
export type Author = z.infer<typeof authorSchema>;
export type Person = z.infer<typeof personSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Message = z.infer<typeof messageSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Sidecar = z.infer<typeof sidecarSchema>;
export type District = z.infer<typeof districtSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Names = z.infer<typeof namesSchema>;
export type Offices = z.infer<typeof officesSchema>;
export type Newspaper = z.infer<typeof newspaperSchema>;
export type Site = z.infer<typeof siteSchema>;
