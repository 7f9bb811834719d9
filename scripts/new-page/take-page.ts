/** A file to take into the archive, looked at before anything is written. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Stop } from '../../src/faults/stop.ts';
import { formats } from '../read/formats/table.ts';
import { formatOfFile, sizeOf } from '../read/open-file.ts';
import { pageName } from '../read/page-name.ts';
import { ALONE, isPicture } from '../read/pictures.ts';
import { readPage } from '../read/read-page.ts';
import { unpackPages } from '../read/unpack-pages.ts';
import type { SourcePage } from '../types.ts';

/** Forms that give pages. */
const READ = formats.filter(({ leftOut }) => leftOut === undefined);

export interface TakenPage {
	file: string;
	/** Name of the page in the archive. */
	page: string;
	/** Where the file will lie, and its sidecar. */
	target: string;
	sidecar: string;
	/** The file's first page as it will be read. */
	read: SourcePage;
}

/** @throws Stop where the file is no page, cannot be read, or has a name that is taken */
export async function takePage(file: string, sources: string): Promise<TakenPage> {
	const fileName = basename(file);
	const page = pageName(fileName);
	const fail = (reason: string): never => {
		throw new Stop([{ path: file, reason }]);
	};
	if (sizeOf(file) === null) fail(`Unexpected missing file \`${file}\`, expected a page to take in`);
	if (isPicture(fileName)) fail(`Unexpected file: ${ALONE}`);
	const format = formatOfFile(file);
	if (!format || format.leftOut !== undefined)
		return fail(
			`Unexpected file: ${format?.leftOut ?? `expected a page in one of the forms that are read (${READ.map(({ id }) => id).join(', ')})`}`,
		);
	const [target, sidecar] = [join(sources, fileName), join(sources, `${page}.yaml`)];
	for (const path of [target, sidecar])
		if (existsSync(path))
			fail(
				`Unexpected second page \`${page}\`: \`${path}\` is there already; rename the new page, or remove the old one`,
			);
	const { files, failures, close } = await unpackPages({
		files: [{ page, fileName, folder: dirname(file), format: format.id }],
		failures: [],
		notes: [],
	});
	if (failures.length) throw new Stop(failures);
	const read = readPage(files[0]!);
	close();
	const unreadable = read.file.messages.filter(({ fatal }) => fatal);
	if (unreadable.length)
		throw new Stop(unreadable.map(({ line, reason }) => ({ path: file, line: line ?? 1, reason })));
	return { file, page, target, sidecar, read };
}
