/** What the search knows of one article: the row that the site hands to the index builder. */
import type { Reference } from '../cite/reference.ts';
import type { Article } from '../schema/schema.ts';

/** In the order in which the fields of an article stand in the index; the first four are always there, if empty. */
const fieldKinds = [
	'title',
	'kicker',
	'subtitle',
	'byline',
	/** 电头, as 本报讯: in front of the first paragraph. */
	'dateline',
	'paragraph',
	'subheading',
	'caption',
	/** A field as it stood before a correction. */
	'original',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface FieldText {
	kind: FieldKind;
	/** As published. */
	text: string;
}

/** What a result shows beside its context lines; display strings, made once by the site. */
export interface Card {
	id: string;
	url: string;
	/** The title printed, or the supplied one in 〔〕. */
	heading: string;
	/** Where the heading may break by sense: code units before each. */
	breaks?: readonly number[];
	date: string;
	district: string;
	newspaper: string;
	page: string;
	/** `通讯员 李侃 王强`. */
	byline: string;
}

/** What the index keeps of an article for its result. */
export interface Shown {
	card: Card;
	/** Kinds of the fields after the first four. */
	kinds: readonly FieldKind[];
}

interface Facets {
	district: string | null;
	topics: readonly string[];
	newspaper: string | null;
	kind: Article['kind'];
	reviewed: boolean;
	notBefore: string | null;
	notAfter: string | null;
	authors: readonly string[];
	persons: readonly string[];
}

/** What an export says of an article besides its citation. */
export interface ExportRow extends Reference {
	district: string | null;
	topics: string[];
	/** File it comes from, without ending, and its first line there. */
	sourcePage: string;
	sourceLine: number | null;
}

export interface SearchRecord {
	card: Card;
	/** For the export of what was found. */
	reference: ExportRow;
	fields: readonly FieldText[];
	facets: Facets;
}

/** Articles in one part of the records: one string of all would be too long for a large archive. */
export const recordsPerFile = 2000;
export const recordsFile = (part: number): string => `records-${part}.json`;

/** What the build of the site leaves for `build-index`, in parts, which takes it away. In archival order. */
export interface SearchRecords {
	records: readonly SearchRecord[];
	/** Districts, each after its parent. */
	districts: readonly { name: string; parent: string | null }[];
	/** In the vocabulary's order. */
	topics: readonly string[];
	/** Label of each kind of article. */
	kinds: Readonly<Record<Article['kind'], string>>;
}
