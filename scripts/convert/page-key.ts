/** What a page's conversion depends on, as one digest: the same digest is the same page, but for the ids published before. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permalinks } from '../../src/schema/schema.ts';
import { correctionsFile, correctionsFolder } from '../decide/read-corrections.ts';
import { layersOf } from '../read/read-sidecar.ts';
import type { Context, Job } from './convert-page.ts';
import { codeDigest } from './code-digest.ts';

/** What all pages of a run share. */
export const runDigest = (context: Context, code = codeDigest()): string =>
	createHash('sha256').update(code).update(JSON.stringify(context)).digest('hex');

/** @param run what `runDigest` says of the run */
export function pageKey({ file, others, paperYears }: Job, run: string): string {
	const { unpacked, ...place } = file;
	const hash = createHash('sha256').update(`${run}\0${JSON.stringify(place)}\0`);
	if (others) hash.update(`${JSON.stringify(others)}\0`);
	if (paperYears) hash.update(`${JSON.stringify(paperYears)}\0`);
	// Where an unpacked page lies differs from run to run; what it says does not.
	addFile(hash, unpacked ?? join(file.folder, file.fileName));
	for (const name of layersOf(file.page)) addFile(hash, join(file.folder, name));
	addFile(hash, correctionsFile(correctionsFolder(file.folder), file.page));
	return hash.digest('hex');
}

function addFile(hash: Hash, path: string): void {
	const bytes = existsSync(path) ? readFileSync(path) : null;
	hash.update(`\0${bytes?.length ?? 'none'}\0`).update(bytes ?? '');
}

/** Addresses as one text, whatever order they stand in. */
export const permalinksKey = (permalinks: Permalinks): string =>
	createHash('sha256')
		.update(JSON.stringify(sorted(permalinks).map(([id, entry]) => [id, sorted(entry)])))
		.digest('hex');

const sorted = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
	Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
