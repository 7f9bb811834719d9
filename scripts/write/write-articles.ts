/**
 * Files of one run. Changed ones are written beside the archive at once, so that memory stays flat, and put in place
 * together; files whose content is the same are never touched, and files that no run wrote are left alone.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Stop } from '../../src/faults/stop.ts';
import { keepFile, sameBytes, writePieces } from './files.ts';
import { MANIFEST, looksWritten, readManifest, renderManifest } from './manifest.ts';
import { discardNext, healSwap, nextFolder, swapIn } from './swap-folder.ts';

/** What one run changed on disk. */
interface Written {
	written: number;
	unchanged: number;
	removed: number;
	/** Files in the folders of a run that no run wrote; they stay. */
	strangers: string[];
}

/** Nothing in the archive changes before `commit`, and nothing has changed after `discard`. */
export interface Output {
	/** Takes a file, whole or piece by piece; the path is relative to the output folder, with `/`. */
	put: (path: string, content: string | Iterable<string>) => void;
	/** Takes a file back. */
	drop: (path: string) => void;
	/** Puts the run's files in place and removes those of runs before that it did not produce. */
	commit: () => Written;
	discard: () => void;
}

/**
 * `articles/<page>/<line>.mdx`, the page's text beside them, a paper's counts, a part of the report or of the addresses,
 * or a file of the folder itself; nothing else is ever written or removed.
 */
const SAFE =
	/^(?:articles\/[A-Za-z0-9][\w.-]*\/(?:[A-Za-z0-9][\w.-]*\.mdx|page\.txt)|papers\/[a-z0-9-]+\.json|(?:report|permalinks)\/\d{4,}\.json|[a-z]+\.(?:json|txt))$/u;
/** Folders that a run puts in place as a whole. */
const WHOLE = ['articles', 'papers', 'report', 'permalinks'];

/** The caller holds the folder's lock. What a killed run left is finished or cleared first. */
export function openOutput(folder: string): Output {
	healSwap(folder);
	for (const name of WHOLE) refuseLink(join(folder, name));
	const next = nextFolder(folder);
	const before = filesOf(folder);
	const own = ownFiles(folder, before);
	const kept = new Set<string>();
	const staged = new Set<string>();
	return {
		put(path, content) {
			if (!SAFE.test(path)) throw new Error(`unsafe path \`${path}\``);
			const [target, stage] = [join(folder, path), join(next, path)];
			if (!own.has(path) && existsSync(target))
				throw new Stop([
					{
						path: target,
						line: 1,
						ruleId: 'not-our-file',
						reason:
							'Unexpected file that the converter did not write, expected none in the way of an article; move it away',
					},
				]);
			kept.add(path);
			if (typeof content === 'string' && existsSync(target) && readFileSync(target, 'utf8') === content) {
				if (staged.delete(path)) rmSync(stage);
				return;
			}
			mkdirSync(dirname(stage), { recursive: true });
			if (typeof content === 'string') writeFileSync(stage, content);
			else writePieces(stage, content);
			if (typeof content !== 'string' && sameBytes(stage, target)) rmSync(stage);
			else staged.add(path);
		},
		drop(path) {
			kept.delete(path);
			if (staged.delete(path)) rmSync(join(next, path));
		},
		commit() {
			const stale = before.filter((path) => own.has(path) && !kept.has(path));
			const inWhole = (path: string) => WHOLE.includes(path.split('/')[0]!) && path.includes('/');
			const strangers = before.filter((path) => !own.has(path) && inWhole(path)).toSorted();
			const changed = [...staged, ...stale];
			const names = new Set(changed.map((path) => path.split('/')[0]!));
			const stay = before.filter((path) => (own.has(path) ? kept.has(path) && !staged.has(path) : true));
			for (const path of stay)
				if (inWhole(path) && names.has(path.split('/')[0]!)) keepFile(join(folder, path), join(next, path));
			if (writeManifest(folder, kept)) names.add(MANIFEST);
			if (names.size) swapIn(folder, [...names]);
			else rmSync(next, { recursive: true, force: true });
			return { written: staged.size, unchanged: kept.size - staged.size, removed: stale.length, strangers };
		},
		discard: () => discardNext(folder),
	};
}

/** Stages the manifest; false where it is the same. */
function writeManifest(folder: string, kept: ReadonlySet<string>): boolean {
	const [stage, target] = [join(nextFolder(folder), MANIFEST), join(folder, MANIFEST)];
	mkdirSync(dirname(stage), { recursive: true });
	writePieces(stage, renderManifest(kept));
	return !sameBytes(stage, target);
}

function refuseLink(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
		throw new Stop([
			{
				path,
				reason:
					'Unexpected link, expected a folder that can be replaced as a whole; link the folder above it instead',
			},
		]);
}

/** Every file that a run may have written, and whatever lies among the articles and papers; paths with `/`. */
function filesOf(folder: string): string[] {
	const below = WHOLE.map((name) => join(folder, name))
		.filter((path) => existsSync(path))
		.flatMap((path) => readdirSync(path, { recursive: true, withFileTypes: true }))
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
	return [...below, ...['report.json', 'permalinks.json'].filter((name) => existsSync(join(folder, name)))];
}

/** What runs before this one wrote: by the manifest, or by its looks where there is none yet. */
function ownFiles(folder: string, files: readonly string[]): ReadonlySet<string> {
	const manifest = readManifest(folder);
	return new Set(
		files.filter(
			(path) => SAFE.test(path) && (manifest ? manifest.has(path) : looksWritten(join(folder, path))),
		),
	);
}
