/** A page of the archive as the desk opens it: its text as the converter reads it, and what people decided so far. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskPage } from '../../src/corrections/desk.ts';
import { correctionsFolder, readCorrections } from '../decide/read-corrections.ts';
import type { PaperOfPage } from '../papers/written-papers.ts';
import type { PageFile } from '../read/find-pages.ts';
import { readPage } from '../read/read-page.ts';

/** Digest of the page's corrections file, or null where there is none. */
export function versionOf(folder: string, page: string): string | null {
	const path = join(correctionsFolder(folder), `${page}.yaml`);
	return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
}

/**
 * Null where the page or its corrections cannot be read: `npm run content` says why.
 * @param paper what is known of its paper
 * @param stemOf the stem of another page; undefined where it is not to be had
 */
export function readDeskPage(
	file: PageFile,
	token: string | null = null,
	paper?: PaperOfPage,
	stemOf: (page: string) => string | undefined = () => undefined,
): DeskPage | null {
	const source = readPage(file);
	const corrections = readCorrections(source, correctionsFolder(file.folder));
	if (source.file.messages.some(({ fatal }) => fatal)) return null;
	const { page, stem, fileName, text, sha256, sidecar, layout, cuts } = source;
	return {
		page,
		stem,
		fileName,
		text,
		sha256,
		sidecar,
		more: {
			...(layout ? { layout } : {}),
			...(cuts ? { cuts } : {}),
			...(paper ? { others: paper.others, own: paper.own } : {}),
		},
		paper: paper
			? {
					newspaper: paper.newspaper,
					pages: paper.fixed ? [] : paper.pages.flatMap((name) => stemOf(name) ?? []),
					fixed: paper.fixed,
				}
			: null,
		corrections: corrections.list.map(({ correction }) => correction),
		version: versionOf(file.folder, page),
		token,
	};
}
