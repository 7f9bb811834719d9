import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { pageStem } from '../../src/text/page-stem.ts';
import type { PageFile } from './find-pages.ts';
import type { SourcePage } from '../types.ts';
import { FormatError, type ReadPage } from './formats/types.ts';
import { formatById, formatOfBytes } from './open-file.ts';
import { readSidecar } from './read-sidecar.ts';

/**
 * Bytes of a page's text. A broadsheet page holds under 20,000 characters, 60 kB; linking blocks takes time by the
 * square of their number, so a text far beyond a page is a book or a whole year in one file, not a page.
 */
const MOST_TEXT = 1_000_000;
/** Bytes of a file: boxes of every word make a page some hundred times as long as its text. */
const MOST_FILE = 100_000_000;

/** One page of a file of several, as `unpackPages` put it aside. */
export interface Unpacked {
	sha256: string;
	reader: SourcePage['reader'];
	page: ReadPage;
}

/** Reads one page. Every reason why its text cannot be trusted is a fatal message on `file`. */
export function readPage(source: PageFile): SourcePage {
	const { page, fileName, folder } = source;
	const path = join(folder, fileName);
	const file = new VFile({ path });
	const fail = (reason: string, ruleId: string, line = 1): SourcePage => {
		file.message(reason, { place: { line, column: 1 }, ruleId, source: 'jianbao' }).fatal = true;
		return { page, stem: page, fileName, text: '', sha256: '', sidecar: {}, file };
	};
	try {
		const {
			sha256,
			reader,
			page: read,
		} = source.unpacked ? (JSON.parse(readFileSync(source.unpacked, 'utf8')) as Unpacked) : readWhole(source);
		const { text, layout, cuts, facts, setAside } = read;
		const size = Buffer.byteLength(text);
		if (size > MOST_TEXT) throw tooLarge(size, MOST_TEXT);
		checkText(text);
		return {
			page,
			stem: pageStem(page, sha256),
			fileName,
			text,
			sha256,
			// What the file says of its page stands below what a person says of it.
			sidecar: { ...facts, ...readSidecar(folder, page, file) },
			file,
			reader,
			...(layout ? { layout } : {}),
			...(cuts?.length ? { cuts } : {}),
			...(setAside.length ? { setAside } : {}),
			...(source.picture ? { picture: source.picture } : {}),
		};
	} catch (error) {
		if (error instanceof FormatError) return fail(error.message, error.ruleId, error.line);
		throw error;
	}
}

const tooLarge = (size: number, most: number) =>
	new FormatError(
		`Unexpected ${(size / 1e6).toFixed(1)} MB in one page, expected at most ${most / 1e6} MB; split the file into one file a page`,
		1,
		'page-too-large',
	);

/** A file that is one page. */
function readWhole({ fileName, folder, format: id }: PageFile): Unpacked {
	const path = join(folder, fileName);
	const { size } = statSync(path);
	if (size > MOST_FILE) throw tooLarge(size, MOST_FILE);
	const bytes = readFileSync(path);
	const format = id === undefined ? formatOfBytes(bytes, fileName) : formatById(id);
	if (!format || format.leftOut !== undefined)
		throw new FormatError(
			'Unexpected file, expected a page in one of the forms that are read',
			1,
			'unknown-format',
		);
	const pages = format.read(bytes, fileName);
	const [page] = Array.isArray(pages) ? pages : [];
	if (!page) throw empty();
	if (Array.isArray(pages) && pages.length > 1)
		throw new FormatError(
			`Unexpected ${pages.length} pages in one file, expected one; split the file`,
			1,
			'several-pages',
		);
	return {
		sha256: createHash('sha256').update(bytes).digest('hex'),
		reader: { id: format.id, version: format.version },
		page,
	};
}

const empty = () =>
	new FormatError(
		'Unexpected empty page, expected OCR text; run the OCR again or remove the file',
		1,
		'empty-page',
	);

/** @throws FormatError where the text cannot be a page's */
function checkText(text: string): void {
	const control = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/u.exec(text);
	if (control) {
		const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		throw new FormatError(
			`Unexpected ${/\p{Cc}/u.test(control[0]) ? 'control character' : 'noncharacter'} U+${code}, expected text; remove it or convert the file to UTF-8 again`,
			text.slice(0, control.index).split(/\r\n|\r|\n/u).length,
			'control-character',
		);
	}
	if (!/\S/u.test(text)) throw empty();
}
