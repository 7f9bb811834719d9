import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { PageFile } from './find-pages.ts';
import type { SourcePage } from '../types.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { readSidecar } from './read-sidecar.ts';

/**
 * Bytes. A broadsheet page holds under 20,000 characters, 60 kB; linking blocks takes time by the square of
 * their number, so a file far beyond a page is a book or a whole year in one file, not a page.
 */
const MOST_BYTES = 1_000_000;

/** Reads one page. Every reason why its text cannot be trusted is a fatal message on `file`. */
export function readPage({ page, fileName, folder }: PageFile): SourcePage {
	const path = join(folder, fileName);
	const file = new VFile({ path });
	const empty = { page, stem: page, fileName, text: '', sha256: '', sidecar: {}, file };
	const fail = (reason: string, ruleId: string, line = 1) => {
		file.message(reason, { place: { line, column: 1 }, ruleId, source: 'jianbao' }).fatal = true;
		return empty;
	};
	const { size } = statSync(path);
	if (size > MOST_BYTES)
		return fail(
			`Unexpected ${(size / 1e6).toFixed(1)} MB in one page, expected at most ${MOST_BYTES / 1e6} MB; split the file into one file a page`,
			'page-too-large',
		);
	const bytes = readFileSync(path);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const text = decodeText(bytes);
	if (text === null)
		return fail(
			'Unexpected bytes that are neither UTF-8 nor GB18030 text, expected a text file; convert it to UTF-8',
			'unknown-encoding',
			firstBadLine(bytes),
		);
	const control = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/u.exec(text);
	if (control) {
		const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		const line = text.slice(0, control.index).split(/\r\n|\r|\n/u).length;
		return fail(
			`Unexpected ${/\p{Cc}/u.test(control[0]) ? 'control character' : 'noncharacter'} U+${code}, expected text; remove it or convert the file to UTF-8 again`,
			'control-character',
			line,
		);
	}
	if (!/\S/u.test(text))
		return fail(
			'Unexpected empty page, expected OCR text; run the OCR again or remove the file',
			'empty-page',
		);
	const stem = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(page) ? page : sha256.slice(0, 8);
	return { page, stem, fileName, text, sha256, sidecar: readSidecar(folder, page, file), file };
}

/** 1-based line of the first byte that is no UTF-8; 1 where the file breaks off inside a character. */
function firstBadLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	let start = 0;
	while (start < bytes.length) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end + 1;
		try {
			decoder.decode(bytes.subarray(start, stop));
		} catch {
			return line;
		}
		start = stop;
		line += 1;
	}
	return 1;
}
