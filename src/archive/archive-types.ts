/** The joined view that pages, feeds, exports and the search read. */
import type { BodyPart } from '../body/components.ts';
import type { Message } from '../report/message.ts';
import type { Report as PageReports } from '../report/report.ts';
import type { Article, District, Newspaper, Topic } from '../schema/schema.ts';

/** One article with everything it points at. */
export interface Item {
	article: Article;
	id: string;
	/** Language and script of its text, as `lang` says it. */
	language: 'zh-CN' | 'zh-Hant';
	/** The printed title; a supplied one in 〔〕; `〔无题〕` where there is neither. */
	heading: string;
	/** Body as text, in order. */
	parts: BodyPart[];
	/** The markup of each part's text, without the element around it. */
	html: string[];
	/** Characters of the body, blanks not counted. */
	length: number;
	district: District | null;
	otherDistricts: District[];
	topics: Topic[];
	newspaper: Newspaper | null;
	/** Pages it stands on, as in `article.source`. */
	pages: Page[];
	/** File of the article, from the project's root. */
	file: string;
}

/** One OCR'd page. */
export interface Page {
	/** File name without ending. */
	name: string;
	/** What people are shown: the name without a digest at its end, where that still tells the pages apart. */
	label: string;
	/** ASCII part of its address and of its articles' ids. */
	stem: string;
	sha256: string;
	/** Articles with a line on this page, by their first line on it. */
	items: Item[];
	furniture: { line: number; text: string }[];
	duplicates: { line: number; of: number; text: string }[];
	/** Its picture, where one is held. */
	picture?: PageReports['pages'][number]['picture'];
	/** What a person should look at. */
	messages: Message[];
	/** Why each fact is what it is: `evidence-date`, `evidence-places`, `evidence-topics`, `evidence-persons`. */
	evidence: Message[];
}

/** A district with its place in the tree. */
export interface DistrictNode {
	district: District;
	parent: DistrictNode | null;
	children: DistrictNode[];
	/** Articles about it. */
	items: Item[];
	/** Articles about another district that also act here. */
	mentions: Item[];
	/** Articles about it or a district below it. */
	total: number;
}

export interface TopicNode {
	topic: Topic;
	items: Item[];
}

export interface NewspaperNode {
	/** Null: the name is not known. */
	newspaper: Newspaper | null;
	slug: string;
	items: Item[];
	pages: Page[];
}

/** One name of the archive: a person, or an office that signs. */
export interface PersonNode {
	name: string;
	slug: string;
	kind: 'person' | 'office';
	/** Pinyin initial `A`–`Z`, or `#`. */
	letter: string;
	/** Whole pinyin without tones, for sorting. */
	pinyin: string;
	/** Articles signed, with the role as printed. */
	wrote: { item: Item; role: string | null }[];
	/** Articles that name the person, with the capacity as printed. */
	named: { item: Item; as: string | null }[];
}

export interface Archive {
	/** In archival order: by the earliest possible day, unknown last, then by page and line. */
	items: Item[];
	byId: ReadonlyMap<string, Item>;
	pages: Page[];
	/** Roots of the tree. */
	districts: DistrictNode[];
	districtBySlug: ReadonlyMap<string, DistrictNode>;
	topics: TopicNode[];
	newspapers: NewspaperNode[];
	/** By pinyin. */
	people: PersonNode[];
	personByName: ReadonlyMap<string, PersonNode>;
}
