/** What the correcting desk and the converter say to each other about one page. */
import type { Article, Correction, Sidecar } from '../schema/schema.ts';

/** A stretch of a line in an article. */
interface DeskPiece {
	line: number;
	text: string;
}

export type DeskPartKind =
	| 'kicker'
	| 'title'
	| 'subtitle'
	| 'byline'
	| 'credit'
	| 'dateline'
	| 'continued-from'
	| 'continued-on'
	| 'subheading'
	| 'paragraph'
	| 'caption';

export interface DeskPart {
	kind: DeskPartKind;
	pieces: DeskPiece[];
}

/** An article as the page is cut now. */
export interface DeskArticle {
	/** Lowest line it holds: its name on the desk. */
	first: number;
	kind: 'article' | 'photo' | 'continuation' | 'fragment';
	incomplete: 'start' | 'end' | null;
	/** 0–1. */
	confidence: number;
	/** What a person should look at. */
	review: string[];
	parts: DeskPart[];
}

/** Why a decision cannot be obeyed; the words for it stand where it is said. */
const disobediences = [
	/** It stands in an article, though it is to stand in none. */
	'in-an-article',
	'other-role',
	/** `other` does not follow it. */
	'does-not-follow',
	/** `other` follows it all the same. */
	'follows',
	'same-paragraph',
	'other-paragraph',
	/** Its article begins earlier. */
	'begins-earlier',
	/** `other` is in another article. */
	'other-article',
	'in-no-article',
	/** The line holds nothing that the decision can be about. */
	'no-such-text',
	/** The page is done and pinned, and stands otherwise in the pin. */
	'pinned',
	/** The pin is none of this page: `other` stands nowhere or twice in it, or it cannot be read. */
	'unfit-pin',
	/** The machine reads the field otherwise by now. */
	'before-differs',
	/** The value is none the field can have. */
	'no-such-value',
	/** The words do not stand there exactly once. */
	'not-once',
] as const;
export type Disobedience = (typeof disobediences)[number];

/** A decision that the cut does not obey. */
export interface DeskFault {
	/** Place of the decision in the list that was asked for. */
	index: number;
	why: Disobedience;
	other: number | null;
}

/** A cut in the words of a `done` decision. */
export type DeskPin = Pick<Extract<Correction, { do: 'done' }>, 'articles' | 'outside' | 'twice'>;

/** What the converter reads of an article, under the decisions. */
export interface DeskFields extends Pick<
	Article,
	'kind' | 'incomplete' | 'district' | 'otherDistricts' | 'topics' | 'authors' | 'persons'
> {
	/** Lowest line of the article. */
	first: number;
}

/** What the converter read when the site was built. */
export interface BuiltFacts {
	/** With the lines each article held. */
	articles: (Omit<DeskFields, 'first'> & { lines: number[] })[];
	page: DeskFacts['page'];
}

/** What the converter reads on the page as it is cut now. */
export interface DeskFacts {
	articles: DeskFields[];
	page: Pick<Article, 'newspaper' | 'page' | 'date' | 'notBefore' | 'notAfter' | 'dateBasis'>;
	faults: DeskFault[];
}

/** The page cut under decisions. Every line with text stands in one of the three. */
export interface DeskCut {
	articles: DeskArticle[];
	furniture: number[];
	duplicates: { line: number; of: number }[];
	/** The cut as a done page keeps it. */
	pin: DeskPin;
	/** Where there are any, the decisions contradict each other or the page. */
	faults: DeskFault[];
}

/** The paper of a page, as far as its pages teach each other. */
export interface DeskPaper {
	newspaper: string;
	/** Stems of its other pages, which decisions here may change; none where the counts are fixed. */
	pages: string[];
	/** Are its counts as they will stay? Then decisions teach nothing until somebody has them counted anew. */
	fixed: boolean;
}

/** What decisions about one page would change on another page of its paper. */
export interface DeskTaught {
	stem: string;
	/** Articles that would come out otherwise: their lowest line, and their headline, null where they would have none. */
	articles: { first: number; title: string | null }[];
	/** Lines that would be something else, null outside all articles; none where only what belongs together would change. */
	lines: { line: number; text: string; from: DeskPartKind | null; to: DeskPartKind | null }[];
}

/** `correct/<stem>.json`: a page as the desk opens it. */
export interface DeskPage {
	page: string;
	stem: string;
	/** Name of the source file. */
	fileName: string;
	text: string;
	/** Of the source file, lower-case hex: what decisions are pinned to. */
	sha256: string;
	sidecar: Sidecar;
	/** What else the converter reads of the page (where its lines stand), for it alone. */
	more: unknown;
	/** Null where no sidecar or decision names its newspaper, or it is the only page of it. */
	paper: DeskPaper | null;
	corrections: Correction[];
	/** Of the corrections file as it was read, or null where there is none; a save names it, so that nothing is written over. */
	version: string | null;
	/** From `npm run review`: what a save must carry; null on a published site, which cannot write. */
	token: string | null;
}

/** What asks the local server for the facts under decisions. */
export interface DeskQuestion {
	token: string;
	corrections: Correction[];
}

/** What a save sends. */
export interface DeskSave {
	token: string;
	version: string | null;
	sha256: string;
	corrections: Correction[];
}
