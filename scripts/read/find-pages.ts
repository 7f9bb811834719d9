import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { FOLDER_SIDECAR } from './read-sidecar.ts';
import type { Failure } from '../types.ts';

/** Endings that `parse-blocks` has a parser for. */
const PAGE_ENDINGS = ['.txt', '.md'];

/** A page's place on disk; its text is read when its turn comes, so that memory stays flat. */
export interface PageFile {
	page: string;
	fileName: string;
	folder: string;
}

/** Pages of a folder in name order, what makes the folder no archive, and what was left out. */
export interface FoundPages {
	files: PageFile[];
	failures: Failure[];
	notes: string[];
}

export function findPages(folder: string): FoundPages {
	const names = listFiles(folder);
	const files = names
		.filter((name) => PAGE_ENDINGS.includes(parse(name).ext.toLowerCase()))
		.map((fileName) => ({ page: parse(fileName).name, fileName, folder }));
	const sidecars = names.filter((name) => parse(name).ext === '.yaml');
	const others = names.filter(
		(name) => !sidecars.includes(name) && !files.some(({ fileName }) => fileName === name),
	);
	return {
		files,
		failures: [
			...failEmpty(folder, files),
			...failTwins(files),
			...failOrphans(folder, sidecars, files),
			...failEndings(folder, others, files),
		],
		notes: others.map(
			(name) =>
				`${join(folder, name)}: Unexpected file, expected a page (${PAGE_ENDINGS.join(', ')}) or a sidecar (.yaml); it is left out`,
		),
	};
}

function listFiles(folder: string): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
			.map((entry) => entry.name)
			.sort();
	} catch {
		return [];
	}
}

function failEmpty(folder: string, files: readonly PageFile[]): Failure[] {
	if (files.length) return [];
	const reason =
		"Unexpected missing or empty folder, expected OCR'd pages (`.txt`) in it; put at least one there";
	return [{ path: folder, line: 1, ruleId: 'no-sources', reason }];
}

/** A sidecar under another ending would leave its page without date and newspaper, without a word. */
function failEndings(folder: string, names: readonly string[], files: readonly PageFile[]): Failure[] {
	const known = new Set([...files.map(({ page }) => page), parse(FOLDER_SIDECAR).name]);
	return names
		.filter((name) => /^\.(?:yml|YAML|YML)$/u.test(parse(name).ext) && known.has(parse(name).name))
		.map((name) => ({
			path: join(folder, name),
			line: 1,
			ruleId: 'sidecar-ending',
			reason: `Unexpected ending of the sidecar \`${name}\`, expected \`${parse(name).name}.yaml\`; rename it`,
		}));
}

/** Names that a file system or an address could not tell apart. */
function failTwins(files: readonly PageFile[]): Failure[] {
	const byName = Map.groupBy(files, ({ page }) => page.normalize('NFC').toLowerCase());
	return [...byName.values()]
		.filter((twins) => twins.length > 1)
		.map((twins) => ({
			path: join(twins[0]!.folder, twins[0]!.fileName),
			line: 1,
			ruleId: 'same-page-name',
			reason: `Unexpected pages of one name (${twins.map(({ fileName }) => `\`${fileName}\``).join(', ')}), expected one file a page; rename or remove one`,
		}));
}

function failOrphans(folder: string, sidecars: readonly string[], files: readonly PageFile[]): Failure[] {
	const pages = new Set(files.map(({ page }) => page));
	return sidecars
		.filter((name) => name !== FOLDER_SIDECAR && !pages.has(parse(name).name))
		.map((name) => ({
			path: join(folder, name),
			line: 1,
			ruleId: 'sidecar-without-page',
			reason: 'Unexpected sidecar without a page, expected a page of the same name; rename or remove it',
		}));
}
