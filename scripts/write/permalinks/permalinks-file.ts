import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../../src/faults/stop.ts';
import { partName, partsOf, wholeName } from '../../../src/report/parts.ts';
import { permalinksSchema, type Permalinks } from '../../../src/schema/schema.ts';
import type { PageFile } from '../../read/find-pages.ts';
import { cutIntoParts } from '../cut-into-parts.ts';

/** Every id ever published from an archive, whole or out of its parts; empty where nothing was. */
export function readPermalinks(folder: string): Permalinks {
	const all: Permalinks = {};
	for (const path of partsOf(folder, 'permalinks')) Object.assign(all, readPart(path));
	return all;
}

function readPart(path: string): Permalinks {
	const result = permalinksSchema.safeParse(parseJson(path));
	if (result.success) return result.data;
	throw new Stop(
		result.error.issues.slice(0, 10).map((issue) => ({
			path,
			ruleId: 'permalinks',
			reason: `Unexpected \`${issue.path.join('.')}\`: ${issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? 'no id') : issue.message}; restore the file from version control`,
		})),
	);
}

function parseJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Stop([
			{
				path,
				ruleId: 'permalinks',
				reason: `Unexpected text that is no JSON (${error.message}); restore the file from version control`,
			},
		]);
	}
}

/** The addresses in id order, as one file or in parts. */
export function* permalinkFiles(
	permalinks: Permalinks,
	inParts: boolean,
): Generator<{ path: string; content: string }> {
	const ids = Object.keys(permalinks).sort();
	const render = (own: readonly string[]) => renderPermalinks(own, permalinks);
	if (!inParts) {
		yield { path: wholeName('permalinks'), content: render(ids) };
		return;
	}
	let number = 0;
	for (const part of cutIntoParts(ids, String, () => 1))
		yield { path: partName('permalinks', ++number), content: render(part) };
}

/** One line an id: a changed address is one changed line. */
function renderPermalinks(ids: readonly string[], permalinks: Permalinks): string {
	const lines = ids.map((id) => `${JSON.stringify(id)}: ${JSON.stringify(permalinks[id])}`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * Deals the published ids out to the pages. A page under a new name with the bytes of one that is gone is the same
 * page: it inherits its ids. Ids of pages that are gone for good come back as `orphans`.
 */
export function dealPermalinks(
	permalinks: Permalinks,
	files: readonly PageFile[],
): { published: Map<string, Permalinks>; orphans: Permalinks } {
	const published = new Map<string, Permalinks>(files.map(({ page }) => [page, {}]));
	const orphans: Permalinks = {};
	const known = new Set(Object.values(permalinks).map(({ page }) => page));
	const unknown = files.filter(({ page }) => !known.has(page));
	const renamed = [...known].some((page) => !published.has(page))
		? new Map(unknown.map((file) => [digestOf(file), file.page]))
		: new Map<string, string>();
	for (const [id, entry] of Object.entries(permalinks)) {
		const slice = published.get(entry.page) ?? published.get(renamed.get(entry.sha256) ?? '');
		(slice ?? orphans)[id] = entry;
	}
	return { published, orphans };
}

const digestOf = ({ folder, fileName }: PageFile) =>
	createHash('sha256')
		.update(readFileSync(join(folder, fileName)))
		.digest('hex');
