import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../../src/faults/stop.ts';
import { permalinksSchema, type Permalinks } from '../../../src/schema/schema.ts';
import type { PageFile } from '../../read/find-pages.ts';

/** Every id ever published from an archive; empty where nothing was. */
export function readPermalinks(path: string): Permalinks {
	if (!existsSync(path)) return {};
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

/** One line an id, in id order: a changed address is one changed line. */
export function renderPermalinks(permalinks: Permalinks): string {
	const lines = Object.keys(permalinks)
		.sort()
		.map((id) => `${JSON.stringify(id)}: ${JSON.stringify(permalinks[id])}`);
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
