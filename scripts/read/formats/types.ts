/** What a reader of a format is: a pure function from bytes to pages, with how it is recognised and an example. */
import type { KnownCut, PageLayout, SetAside } from '../../page-layout.ts';

/** The beginning of a file, as far as it takes to tell what it is. */
export interface Head {
	/** Lower case, without folders. */
	name: string;
	/** Up to `HEAD_BYTES` bytes. */
	bytes: Uint8Array;
	/** The same as text, or null where it is none. */
	text: string | null;
}

/** One page as a file gives it. */
export interface ReadPage {
	/** Name of the page within its file (`p2`); null where the file is one page. */
	part: string | null;
	/** What is printed, line by line, in the order given. */
	text: string;
	layout?: PageLayout | undefined;
	/** Articles that the source has cut already. */
	cuts?: KnownCut[];
	/** Facts of the page that the source states: they stand below what a sidecar says. */
	facts?: { date?: string; page?: string };
	setAside: SetAside[];
}

export interface Format {
	/** Short name, unique in the table; stands in the report. */
	id: string;
	/** Counts up when its reading changes. */
	version: number;
	/** Told by content; a name alone is never enough. */
	recognise: (head: Head) => boolean;
	/** Nearly any bytes are text of this form to somebody: read only where the file calls itself text (`.txt`, `.md`). */
	plainText?: true;
	/** A fixture in `test/fixtures/formats/`; tests walk every row with it. */
	example: string;
	/** How much such a file knows beyond text: of two files of one page the higher one is read. */
	knows: number;
	/**
	 * Every page of the file, in order.
	 * @throws FormatError with the place, where the file cannot be read
	 */
	read: (bytes: Uint8Array, name: string) => ReadPage[] | AsyncIterable<ReadPage>;
	/** Can a file of this form hold more than one page? A cheap look, asked before it is read. */
	several?: (bytes: Uint8Array) => boolean;
	/** Why a file of this form gives no page by itself; `read` is then never called. */
	leftOut?: string;
}

export const HEAD_BYTES = 65_536;

/** A file that its reader cannot read: what was expected and what to do, with the line of the original. */
export class FormatError extends Error {
	readonly line: number;
	readonly ruleId: string;
	constructor(reason: string, line = 1, ruleId = 'unreadable-file') {
		super(reason);
		this.line = line;
		this.ruleId = ruleId;
	}
}
