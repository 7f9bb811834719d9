/** The articles of one source page as data in one file, an article a line: what a large archive has in place of five files an article. */
import type { Item } from '../archive/archive-types.ts';
import { bibtex } from '../cite/bibtex.ts';
import { csl } from '../cite/csl.ts';
import type { Reference } from '../cite/reference.ts';
import { ris } from '../cite/ris.ts';
import type { ArticleFile } from '../urls/urls.ts';
import { plainText, type ExportRecord } from './export-record.ts';

/** A line: the record as in `articles.jsonl`, and what citations need of it. */
export type PackedRecord = ExportRecord &
	Pick<Item['article'], 'kicker' | 'subtitle' | 'byline' | 'dateline'> & {
		body: Item['parts'];
		reference: Reference;
	};

export const packRecords = (records: readonly (ExportRecord & { reference: Reference })[]): string =>
	records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** @returns null where the file does not hold the article */
export function findRecord(lines: string, id: string): PackedRecord | null {
	const begin = `{"id":${JSON.stringify(id)},`;
	const line = lines.split('\n').find((one) => one.startsWith(begin));
	return line === undefined ? null : (JSON.parse(line) as PackedRecord);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** What stands in each file of an article. */
export const articleForms: Record<ArticleFile, (record: PackedRecord) => string> = {
	json: (record) =>
		json(Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'reference'))),
	txt: ({ reference: { title: heading }, body: parts, ...article }) => plainText({ article, heading, parts }),
	ris: ({ reference }) => ris(reference),
	bib: ({ reference }) => bibtex(reference),
	'csl.json': ({ reference }) => json([csl(reference)]),
};
