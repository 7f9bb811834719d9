import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Kept } from '../../src/search/engine/pagefind.ts';
import type { ToSimplified } from '../../src/text/traditional.ts';
import type { SearchRecord, Shown } from '../../src/search/record.ts';
import { tokenise } from '../../src/search/tokens.ts';

/**
 * Bytes at which Pagefind closes a chunk of its index. Not documented, so the version is pinned and
 * `checkChunks` looks at the outcome: with Pagefind's own size a question costs twice as much.
 */
const chunkSize = 5000;

/** Articles handed over at once. */
const batch = 200;

/** Parts what Pagefind is to take for words; in the index only. */
const gap = '\u200B';
const letter = /^(?=[\p{L}\p{N}])[\p{Script=Han}a-z0-9]$/u;

export interface WrittenIndex {
	/** Tokens of each field, by row. */
	lengths: number[][];
	/** Tokens that are not letters and so had to be named to Pagefind. */
	signs: string[];
}

/** Hands every article to Pagefind as one record, one word a character, and writes the index. */
export async function writePagefind(
	records: readonly SearchRecord[],
	folder: string,
	toSimplified: ToSimplified,
): Promise<WrittenIndex> {
	const texts = records.map(({ fields }) => tokenise(fields, toSimplified));
	const signs = [
		...new Set(texts.flatMap(({ tokens }) => tokens.filter((token) => !letter.test(token)))),
	].sort();
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
	const { errors, index } = await createIndex({ includeCharacters: signs.join('') });
	if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	// Sent in the order of the archive, answered in any: what is written does not depend on it.
	for (let from = 0; from < records.length; from += batch)
		await Promise.all(
			records.slice(from, from + batch).map(async ({ card, fields }, nth) => {
				const { tokens = [], differences = [] } = texts[from + nth] ?? {};
				const kept: Kept<Shown> = {
					shown: { card, kinds: fields.slice(4).map(({ kind }) => kind) },
					differences,
				};
				const added = await index.addCustomRecord({
					url: card.url,
					content: tokens.join(gap),
					language: 'zh-cn',
					meta: { kept: JSON.stringify(kept) },
				});
				if (added.errors.length > 0 || added.file.url !== card.url)
					throw new Error(`Pagefind did not take \`${card.id}\`: ${added.errors.join('; ')}`);
			}),
		);
	rmSync(folder, { recursive: true, force: true });
	const written = await index.writeFiles({ outputPath: folder });
	if (written.errors.length > 0) throw new Error(`Pagefind did not write: ${written.errors.join('; ')}`);
	await close();
	// Interfaces of Pagefind's own, half a megabyte that nobody would ever load.
	for (const name of readdirSync(folder))
		if (/^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\b/u.test(name)) rmSync(join(folder, name));
	const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	const counts = Object.values(entry.languages).map(({ page_count }) => page_count);
	if (counts.length > 1 || (counts[0] ?? 0) !== records.length)
		throw new Error(
			`Unexpected ${counts.join(' + ')} articles in the index, expected ${records.length} in one language`,
		);
	checkChunks(join(folder, 'index'));
	return { lengths: texts.map(({ lengths }) => lengths), signs };
}

/** With Pagefind's own chunk size a chunk of an archive of some hundred articles is about 30 KB, with ours 9 KB. */
function checkChunks(folder: string): void {
	const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	if (bytes > 500_000 && bytes / sizes.length > 4 * chunkSize)
		throw new Error(
			`Unexpected ${sizes.length} chunks of ${Math.round(bytes / sizes.length)} bytes, expected smaller ones; does this version of Pagefind still read PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE?`,
		);
}
