/** All of an answer as one file, by the emitters that also serve each article's page. */
import { bibtex } from '../../cite/bibtex.ts';
import { csl } from '../../cite/csl.ts';
import { gbt } from '../../cite/gbt.ts';
import { isoDate } from '../../cite/reference.ts';
import { ris } from '../../cite/ris.ts';
import type { FoundHits } from '../answer.ts';
import type { ExportRow } from '../record.ts';
import { csvFile } from '../../text/csv.ts';
import type { ExportFormat } from './names.ts';

interface Writer {
	extension: string;
	type: string;
	/** @param hits of the same articles, in the same order */
	write: (references: readonly ExportRow[], hits: readonly FoundHits[]) => string;
}

const columns: readonly (readonly [
	name: string,
	value: (reference: ExportRow, found: FoundHits | undefined) => string | null,
])[] = [
	['id', ({ id }) => id],
	['title', ({ title }) => title],
	['kicker', ({ kicker }) => kicker],
	['subtitle', ({ subtitle }) => subtitle],
	['authors', ({ authors }) => authors.join('; ')],
	['newspaper', ({ newspaper }) => newspaper],
	['page', ({ page }) => page],
	['date', ({ date }) => isoDate(date)],
	['date_not_before', ({ bounds, date }) => bounds?.[0] ?? isoDate(date)],
	['date_not_after', ({ bounds, date }) => bounds?.[1] ?? isoDate(date)],
	['date_shown', ({ shown }) => shown],
	['district', ({ district }) => district],
	['topics', ({ topics }) => topics.join('; ')],
	['source_page', ({ sourcePage }) => sourcePage],
	['source_line', ({ sourceLine }) => (sourceLine === null ? null : String(sourceLine))],
	['hits', (_, found) => (found === undefined ? null : String(found.hits))],
	['context', (_, found) => found?.context ?? null],
	['url', ({ url }) => url],
];

const csv = (references: readonly ExportRow[], hits: readonly FoundHits[]): string =>
	csvFile([
		columns.map(([name]) => name),
		...references.map((one, at) => columns.map(([, value]) => value(one, hits[at]))),
	]);

export const writers: Readonly<Record<ExportFormat, Writer>> = {
	CSV: { extension: 'csv', type: 'text/csv', write: csv },
	RIS: {
		extension: 'ris',
		type: 'application/x-research-info-systems',
		write: (references) => references.map(ris).join(''),
	},
	BibTeX: {
		extension: 'bib',
		type: 'application/x-bibtex',
		write: (references) => references.map(bibtex).join('\n'),
	},
	'CSL-JSON': {
		extension: 'json',
		type: 'application/vnd.citationstyles.csl+json',
		write: (references) => `${JSON.stringify(references.map(csl), null, '\t')}\n`,
	},
	'GB/T 7714': {
		extension: 'txt',
		type: 'text/plain',
		write: (references) => references.map((one, at) => `[${at + 1}] ${gbt(one, 2025)}\n`).join(''),
	},
};
