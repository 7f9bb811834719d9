/** The values that flow from stage to stage. Offsets are UTF-16 positions in `SourcePage.text`; lines are 1-based. */
import type { VFile } from 'vfile';
import type { FindingId } from '../src/findings/findings.ts';
import type { Finding } from '../src/report/message.ts';
import type { Article, Correction, Sidecar } from '../src/schema/schema.ts';
import type { KnownCut, PageLayout, ProgramLabel, SetAside } from './page-layout.ts';

/** One page as a reader of the table of formats gives it. */
export interface SourcePage {
	/** File name without ending, folders in front: the page's name everywhere. */
	page: string;
	/** ASCII stem for ids and addresses (`pageStem`). */
	stem: string;
	/** Name of the file with its ending. */
	fileName: string;
	/** What is printed, line by line, in the order given. */
	text: string;
	/** Of the bytes on disk, lower-case hex. */
	sha256: string;
	/** The page's own sidecar over the folder's; empty where there is neither. */
	sidecar: Sidecar;
	/** Collects every finding about this page. */
	file: VFile;
	/** Which row of the table of formats read it, in which version. */
	reader?: { id: string; version: number } | undefined;
	/** Where the lines stand on the page, if the file says so. */
	layout?: PageLayout;
	/** Articles that the file has cut already. */
	cuts?: KnownCut[];
	/** What the reader took for markup of the program that wrote the file. */
	setAside?: SetAside[];
	/** Picture of the page, relative to the folder of sources. */
	picture?: string;
}

/** A finding that stops the run. */
export interface Failure {
	path: string;
	line: number;
	ruleId: string;
	reason: string;
}

/** A run of text that belongs together: one line of the page, or several lines of one byline. */
export interface Block {
	/** Position among the page's blocks, from 0. */
	index: number;
	/** Slice of the source that the block stands for, without its heading mark. */
	start: number;
	end: number;
	/** First and last line. */
	line: number;
	endLine: number;
	/** `source.slice(start, end)`. */
	text: string;
	/** Heading marks in front of it, 0–6. */
	depth: number;
	/** What it is by its markup: a table, a picture, or lines that belong together. */
	form?: 'table' | 'picture' | 'lines' | undefined;
	/** Blank lines above it. */
	gap: number;
	/** Its first line is set in by two spaces or one full-width one. */
	indented: boolean;
	/** Its lines, where they do not follow one another in the source: `start`, `end` are those of the first line. */
	lines?: readonly Piece[];
	/** What its place on the page makes it look like, and under which headline it stands (-1: none). */
	placed?: { looks: string | null; story: number };
	/** What the program that read the page takes it for. */
	program?: ProgramLabel | undefined;
}

/** One contiguous slice of a source page. */
export interface Piece {
	line: number;
	start: number;
	end: number;
	text: string;
	/** Its end is one that the page means: of a line of verse, a row of a table, an entry of a list. */
	ends?: true;
}

export type PartKind =
	| 'kicker'
	| 'title'
	| 'subtitle'
	/** Byline above the text. */
	| 'byline'
	/** Byline after the text or a picture. */
	| 'credit'
	/** 本报讯 and the like. */
	| 'dateline'
	/** （上接A1版）. */
	| 'continued-from'
	/** （下转A2版）. */
	| 'continued-on'
	| 'subheading'
	| 'paragraph'
	| 'caption'
	/** Text known to be missing here; has no pieces. */
	| 'gap';

/** One part of an article; its text is its pieces one after the other, nothing between (a deck of two lines: one space; what `ends`: a line break). */
export interface Part {
	kind: PartKind;
	pieces: Piece[];
}

/** An article as the page gives it: parts in reading order, no facts yet. */
export interface CutDraft {
	page: SourcePage;
	kind: 'article' | 'photo' | 'continuation' | 'fragment';
	incomplete: 'start' | 'end' | null;
	parts: Part[];
}

/** The same with how sure it is. */
export interface ArticleDraft extends CutDraft {
	/** 0–1, calibrated. */
	confidence: number;
	/** What a person should look at. */
	review: FindingId[];
}

/** Everything that the segmentation says of one page: every non-blank character stands in exactly one of the three. */
export interface CutPage {
	page: SourcePage;
	drafts: CutDraft[];
	/** Running heads, rubrics, imprint: printed on the page, part of no article. */
	furniture: { line: number; text: string }[];
	/** Lines printed twice; `of` is the line of the first printing. */
	duplicates: { line: number; of: number; text: string }[];
}

/** The same with how sure each article is. */
export interface SegmentedPage extends CutPage {
	drafts: ArticleDraft[];
}

/** A stretch of body text; `from` is the reading before a person's correction. */
export interface Run {
	text: string;
	from?: string;
}

/** A body element as the MDX holds it. A line break inside a credit, a poem or a table is kept as `\n`. */
export type BodyNode =
	{ kind: 'paragraph' | 'subheading' | 'caption' | 'credit' | 'table'; runs: Run[] } | { kind: 'gap' };

/** An article with its body, as a page gives it. */
export interface Described {
	article: Article;
	body: BodyNode[];
}

/** The folded view of a text, and the way back to what is printed. */
export interface Folded {
	text: string;
	/** Is the view the print, sign for sign? */
	same: boolean;
	/** What the page prints for `text.slice(start, end)`. */
	printed: (start: number, end: number) => string;
	/** Where that stands in the printed text. */
	range: (start: number, end: number) => [start: number, end: number];
}

/** What the readers see of one part of an article: its text and the source line it begins on. */
export interface TextPart {
	/** `furniture`: a running head, rubric or imprint, which belongs to the page and to no article. */
	kind: PartKind | 'furniture';
	/** The folded view of what is printed. */
	text: string;
	line: number;
	/** The way back to the print; absent where the text is the print. */
	view?: Folded;
}

type Unpinned<C> = C extends unknown
	? Omit<C, 'text' | 'toText' | 'afterText' | 'ofText' | 'by' | 'on' | 'note'>
	: never;

/** A decision before it is pinned to the words of its lines. */
export type Change = Unpinned<Exclude<Correction, { do: 'reviewed' | 'set' }>>;

/** One piece of evidence for a fact, as data. */
export interface Evidence<Clue> {
	/** Line of the words, or null where the evidence is no line (sidecar, page majority). */
	line: number | null;
	clue: Clue;
}

/** What a reader found: the value, why, and what a person should look at. */
export interface Fact<Value, Clue> {
	value: Value;
	evidence: Evidence<Clue>[];
	findings: Finding[];
}
