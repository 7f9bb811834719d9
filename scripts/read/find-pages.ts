/** The files of a folder and its sub-folders → the pages they hold, and what was left out, each with the reason. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Format } from './formats/types.ts';
import { formatOfFile, sizeOf } from './open-file.ts';
import { pageName } from './page-name.ts';
import { ALONE, isPicture, isShown, UNSHOWN } from './pictures.ts';
import { FOLDER_SIDECAR } from './read-sidecar.ts';
import type { Failure } from '../types.ts';

/** A page's place on disk; its text is read when its turn comes, so that memory stays flat. */
export interface PageFile {
	page: string;
	/** Relative to `folder`, with `/`. */
	fileName: string;
	folder: string;
	/** Row of the table of formats that reads it; without it the file is looked at again. */
	format?: string;
	/** Where one page of a file of several lies, unpacked. */
	unpacked?: string;
	/** Picture of the page, relative to `folder`. */
	picture?: string;
}

/** Pages of a folder in name order, what makes the folder no archive, and what was left out. */
export interface FoundPages {
	files: PageFile[];
	failures: Failure[];
	notes: string[];
}

/** A file that is left out, and why. */
export interface LeftOut {
	fileName: string;
	reason: string;
}

/** What word processors and tables are kept in. */
const OFFICE_FILE = /\.(?:docx?|xlsx?|pptx?|wps|et|odt|ods|rtf)$/iu;
const SIDECAR = /\.yaml$/u;
const ODD_SIDECAR = /\.(?:yml|YAML|YML)$/u;

export function findPages(folder: string): FoundPages {
	const { names, leftOut } = listFiles(folder);
	const sidecars = names.filter((name) => SIDECAR.test(name));
	const pictures = names.filter(isPicture);
	const shownAs = pictures.filter(isShown);
	const known = names
		.filter((name) => !SIDECAR.test(name) && !isPicture(name))
		.flatMap((fileName): { page: string; fileName: string; format: Format }[] => {
			const path = join(folder, fileName);
			if (sizeOf(path) === null) leftOut.push({ fileName, reason: CLOSED });
			else {
				const format = formatOfFile(path);
				if (format && format.leftOut === undefined) return [{ page: pageName(fileName), fileName, format }];
				leftOut.push({
					fileName,
					reason:
						format?.leftOut ??
						(OFFICE_FILE.test(fileName)
							? 'a document of an office program; save it as plain text (`.txt`) or PDF and put that here'
							: 'expected a page in one of the forms that are read, or a sidecar (.yaml)'),
				});
			}
			return [];
		});
	const { chosen, failures, passed } = choose(folder, known);
	leftOut.push(...passed);
	const files = chosen.map(({ page, fileName, format }): PageFile => {
		const picture = shownAs.find((name) => sameName(pageName(name), page));
		return { page, fileName, folder, format: format.id, ...(picture ? { picture } : {}) };
	});
	const shown = new Set(files.map(({ picture }) => picture));
	const named = new Set(files.map(({ page }) => key(page)));
	for (const fileName of pictures)
		if (!shown.has(fileName))
			leftOut.push({ fileName, reason: named.has(key(pageName(fileName))) ? UNSHOWN : ALONE });
	return {
		files,
		failures: [
			...failEmpty(folder, files),
			...failures,
			...failOrphans(folder, sidecars, files),
			...failEndings(folder, names, files),
		],
		notes: tellLeftOut(folder, leftOut),
	};
}

/** Endings of pages: a file with one was meant to be read, even where a dot in front hides it. */
const MEANT_AS_PAGE = /\.(?:txt|md|json|jsonl|csv|xml|html?|pdf)$/iu;

/** All files below a folder in name order, without those whose name begins with a dot. */
function listFiles(folder: string): { names: string[]; leftOut: LeftOut[] } {
	const names: string[] = [];
	const leftOut: LeftOut[] = [];
	const walk = (below: string): void => {
		const entries = entriesOf(join(folder, below));
		const told = below ? [{ fileName: below, reason: entries ? 'a folder with nothing in it' : CLOSED }] : [];
		if (!entries?.length) leftOut.push(...told);
		for (const { name, folder: isFolder } of entries ?? []) {
			const path = posix.join(below, name);
			if (!name.startsWith('.')) {
				if (isFolder) walk(path);
				else names.push(path);
			} else if (!isFolder && MEANT_AS_PAGE.test(name) && !name.startsWith('._'))
				leftOut.push({ fileName: path, reason: 'its name begins with a dot, as those of hidden files do' });
		}
	};
	walk('');
	return { names, leftOut };
}

const CLOSED = 'it cannot be opened';

function entriesOf(path: string): { name: string; folder: boolean }[] | null {
	try {
		return readdirSync(path, { withFileTypes: true })
			.toSorted((a, b) => (a.name < b.name ? -1 : 1))
			.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
	} catch {
		return null;
	}
}

const key = (page: string) => page.normalize('NFC').toLowerCase().replaceAll('/', '-');
/** Names that a file system or an address could not tell apart. */
const sameName = (a: string, b: string) => key(a) === key(b);

/** Of several files about one page the one that knows most is read; where two know as much, a person must say which. */
function choose(folder: string, known: readonly { page: string; fileName: string; format: Format }[]) {
	const chosen: (typeof known)[number][] = [];
	const failures: Failure[] = [];
	const passed: LeftOut[] = [];
	for (const twins of Map.groupBy(known, ({ page }) => key(page)).values()) {
		const [best, second] = twins.toSorted((a, b) => b.format.knows - a.format.knows);
		if (!best) continue;
		chosen.push(best);
		if (second && (second.format.knows === best.format.knows || second.page !== best.page)) {
			failures.push({
				path: join(folder, twins[0]!.fileName),
				line: 1,
				ruleId: 'same-page-name',
				reason: `Unexpected pages of one name (${twins.map(({ fileName }) => `\`${fileName}\``).join(', ')}), expected one file a page; rename or remove one`,
			});
			continue;
		}
		for (const { fileName } of twins)
			if (fileName !== best.fileName)
				passed.push({ fileName, reason: `\`${best.fileName}\` is the same page and says more of it` });
	}
	return { chosen, failures, passed };
}

/** So many names of files that are left out for one reason are said; the others are counted. */
const NAMED = 9;

/** Files of one folder that are left out for one reason are told in one line. */
export function tellLeftOut(folder: string, files: readonly LeftOut[]): string[] {
	const groups = Map.groupBy(files, ({ fileName, reason }) => `${posix.dirname(fileName)}\0${reason}`);
	return [...groups.values()].map((own) => {
		const [first, ...others] = own as [LeftOut, ...LeftOut[]];
		const names = others.slice(0, NAMED).map(({ fileName }) => posix.basename(fileName));
		const rest = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
		const more = others.length ? ` (with ${names.join(', ')}${rest} of that folder)` : '';
		return `${join(folder, first.fileName)}${more}: Unexpected file, left out: ${first.reason}`;
	});
}

function failEmpty(folder: string, files: readonly PageFile[]): Failure[] {
	if (files.length) return [];
	const reason =
		"Unexpected missing or empty folder, expected OCR'd pages (`.txt` or another form that is read) in it; put at least one there";
	return [{ path: folder, line: 1, ruleId: 'no-sources', reason }];
}

/** A sidecar under another ending would leave its page without date and newspaper, without a word. */
function failEndings(folder: string, names: readonly string[], files: readonly PageFile[]): Failure[] {
	const pages = new Set(files.map(({ page }) => page));
	const shared = FOLDER_SIDECAR.replace(SIDECAR, '');
	return names
		.filter(
			(name) =>
				ODD_SIDECAR.test(name) &&
				(posix.basename(name).replace(ODD_SIDECAR, '') === shared || holdsPage(pages, pageName(name))),
		)
		.map((name) => ({
			path: join(folder, name),
			line: 1,
			ruleId: 'sidecar-ending',
			reason: `Unexpected ending of the sidecar \`${name}\`, expected \`${name.replace(ODD_SIDECAR, '.yaml')}\`; rename it`,
		}));
}

function failOrphans(folder: string, sidecars: readonly string[], files: readonly PageFile[]): Failure[] {
	const pages = new Set(files.map(({ page }) => page));
	return sidecars
		.filter((name) => posix.basename(name) !== FOLDER_SIDECAR && !holdsPage(pages, pageName(name)))
		.map((name) => ({
			path: join(folder, name),
			line: 1,
			ruleId: 'sidecar-without-page',
			reason: 'Unexpected sidecar without a page, expected a page of the same name; rename or remove it',
		}));
}

/** Is there the page itself, or the file of which it is one page (`A-p2`)? */
const holdsPage = (pages: ReadonlySet<string>, name: string): boolean =>
	pages.has(name) || pages.has(name.replace(/-p\d+$/u, ''));
