/** The index must hold what is published, no more and no less. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../src/search/normalise.ts';
import type { ToSimplified } from '../../src/text/traditional.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { readBuiltPage } from './read-built-page.ts';

/** Pages whose texts are compared: all of an archive of this size, evenly spread ones of a larger one. */
const compared = 2000;

/** The same article in every build that has it, one in so many. */
const isOneIn = (step: number, id: string): boolean =>
	createHash('sha256').update(id).digest().readUInt32BE() % step === 0;

/** Pages and records that were found to agree: in the build before, and in this one. */
export interface Agreed {
	before: ReadonlySet<string>;
	now: Set<string>;
}

/**
 * What stands in a record but not on its page, or the other way round, one sentence each.
 * @param agreed what need not be compared again, by a digest of both
 */
export function checkPublished(
	dist: string,
	base: string,
	records: readonly SearchRecord[],
	toSimplified: ToSimplified,
	agreed: Agreed = { before: new Set(), now: new Set() },
): string[] {
	const faults: string[] = [];
	const seen = new Set<string>();
	const step = Math.ceil(records.length / compared);
	for (const { card, fields } of records) {
		const file = join(dist, card.url.slice(base.length), 'index.html');
		seen.add(file);
		const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
		if (!isOneIn(step, card.id) && html.includes(` data-article-id="${card.id}"`)) continue;
		const both = createHash('sha256')
			.update(html)
			.update(JSON.stringify([card.id, fields]))
			.digest('base64url');
		if (agreed.before.has(both)) {
			agreed.now.add(both);
			continue;
		}
		const page = html ? readBuiltPage(html) : null;
		if (page?.id !== card.id) {
			faults.push(
				`${file}: Unexpected page without article \`${card.id}\`, expected the article to be published`,
			);
			continue;
		}
		const texts = (list: readonly { kind: string; text: string }[]): string =>
			list
				.filter(({ kind, text }) => kind !== 'original' && text.trim() !== '')
				.map(({ kind, text }) => `${kind} ${normalise(text, toSimplified)}`)
				.sort()
				.join('\n');
		// A supplied title is the archive's, not the newspaper's: shown, not searched.
		const shown = page.fields.filter(({ text }) => !/^\s*〔.*〕\s*$/su.test(text));
		if (texts(shown) === texts(fields)) agreed.now.add(both);
		else
			faults.push(
				`${file}: Unexpected text in \`data-field\`, expected what the index holds of \`${card.id}\``,
			);
	}
	for (const id of publishedIds(dist, seen))
		faults.push(`Unexpected article \`${id}\` on a page, expected it in the index`);
	return faults;
}

/** Ids on pages that no record leads to. */
function publishedIds(dist: string, seen: ReadonlySet<string>): string[] {
	const folder = join(dist, 'articles');
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const file = join(folder, entry.name, 'index.html');
		if (!entry.isDirectory() || seen.has(file) || !existsSync(file)) return [];
		const html = readFileSync(file, 'utf8');
		// Lists and tombstones stand here as well; they name no article of their own.
		return html.includes('<article') ? (readBuiltPage(html)?.id ?? []) : [];
	});
}
