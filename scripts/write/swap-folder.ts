/**
 * Replaces files and folders of a folder together: everything new lies ready in `.next`, a journal names what is to
 * be put in place, and each is put there by renaming. A run that is killed in between is finished by the next one
 * (`healSwap`), so that whoever reads after it sees the old state or the new one.
 */
import {
	existsSync,
	fsyncSync,
	openSync,
	closeSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	mkdirSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where a run puts its output together; one run at a time, by its lock. */
export const nextFolder = (folder: string): string => join(folder, '.next');

const journalOf = (folder: string): string => join(nextFolder(folder), 'journal.json');
const oldOf = (folder: string, name: string): string => join(nextFolder(folder), `old-${name}`);

/** Finishes the swap of a run that was killed over it, or clears what a run left that never came so far. */
export function healSwap(folder: string): 'whole' | 'finished' | 'cleared' {
	if (!existsSync(nextFolder(folder))) return 'whole';
	const journal = readJournal(folder);
	if (journal) putInPlace(folder, journal);
	rmSync(nextFolder(folder), { recursive: true, force: true });
	return journal ? 'finished' : 'cleared';
}

/** Clears what a run put together and will not put in place; a swap that has begun is left to `healSwap`. */
export function discardNext(folder: string): void {
	if (!readJournal(folder)) rmSync(nextFolder(folder), { recursive: true, force: true });
}

/**
 * Puts what lies in `.next` under these names in place of what stands in the folder; a name that is not in `.next`
 * is removed from the folder. Names are direct children.
 */
export function swapIn(folder: string, names: readonly string[]): void {
	mkdirSync(nextFolder(folder), { recursive: true });
	const next = join(nextFolder(folder), 'journal.new');
	writeFileSync(
		next,
		JSON.stringify({ names, gone: names.filter((name) => !existsSync(join(nextFolder(folder), name))) }),
	);
	flush(next);
	renameSync(next, journalOf(folder));
	putInPlace(folder, readJournal(folder)!);
	rmSync(nextFolder(folder), { recursive: true, force: true });
}

interface Journal {
	names: string[];
	/** Those of them that are removed and replaced by nothing. */
	gone: string[];
}

function readJournal(folder: string): Journal | null {
	try {
		return JSON.parse(readFileSync(journalOf(folder), 'utf8')) as Journal;
	} catch {
		return null;
	}
}

function putInPlace(folder: string, { names, gone }: Journal): void {
	for (const name of names) {
		const [place, fresh, old] = [join(folder, name), join(nextFolder(folder), name), oldOf(folder, name)];
		// What a killed run put in place already lies no longer in `.next`.
		if (!existsSync(fresh) && !gone.includes(name)) continue;
		if (existsSync(place) && !existsSync(old)) renameSync(place, old);
		if (existsSync(fresh)) renameSync(fresh, place);
	}
}

function flush(path: string): void {
	const file = openSync(path, 'r+');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
