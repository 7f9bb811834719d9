/** Files of several pages → one page a file, in a folder for temporary files, so that each is read once and memory stays flat. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellLeftOut, type FoundPages, type LeftOut, type PageFile } from './find-pages.ts';
import { FormatError } from './formats/types.ts';
import { formatById } from './open-file.ts';
import type { Unpacked } from './read-page.ts';

/**
 * Opens what `findPages` found, in a folder of its own below `parent`. `close` gives the disk space back, when the
 * pages have been converted.
 */
export async function unpackPages(
	found: FoundPages,
	parent = tmpdir(),
): Promise<FoundPages & { close: () => void }> {
	mkdirSync(parent, { recursive: true });
	const folder = mkdtempSync(join(parent, 'jianbao-pages-'));
	const failures = [...found.failures];
	const leftOut: LeftOut[] = [];
	const files: PageFile[] = [];
	let count = 0;
	for (const file of found.files) {
		try {
			files.push(...(await unpack(file, () => join(folder, `${count++}.json`), leftOut)));
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			const { line, ruleId, message: reason } = error;
			failures.push({ path: join(file.folder, file.fileName), line, ruleId, reason });
		}
	}
	return {
		files,
		failures,
		notes: [...found.notes, ...tellLeftOut(found.files[0]?.folder ?? '', leftOut)],
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
}

async function unpack(file: PageFile, place: () => string, leftOut: LeftOut[]): Promise<PageFile[]> {
	const format = formatById(file.format ?? '');
	if (!format.several) return [file];
	const bytes = readFileSync(join(file.folder, file.fileName));
	if (!format.several(bytes)) return [file];
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const reader = { id: format.id, version: format.version };
	const pages: PageFile[] = [];
	for await (const page of format.read(bytes, file.fileName)) {
		if (!page.text.trim()) {
			leftOut.push({ fileName: `${file.fileName}#${page.part ?? 'p1'}`, reason: 'a page without text' });
			continue;
		}
		const unpacked = place();
		writeFileSync(unpacked, JSON.stringify({ sha256, reader, page } satisfies Unpacked));
		pages.push({ ...file, page: page.part === null ? file.page : `${file.page}-${page.part}`, unpacked });
	}
	if (!pages.length)
		throw new FormatError(
			'Unexpected file without text, expected OCR text; run the OCR again',
			1,
			'empty-page',
		);
	return pages;
}
