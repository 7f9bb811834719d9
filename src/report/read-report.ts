import { join } from 'node:path';
import { readParts, wholeName } from './parts.ts';
import { reportSchema, type Report } from './report.ts';

/** The report of an archive, whole or out of its parts. @throws where there is none, or one that breaks the contract */
export function readReport(folder: string): Report {
	const pages: Report['pages'] = [];
	const totals = { pages: 0, articles: 0, furniture: 0, duplicates: 0, messages: 0 };
	let parts = 0;
	for (const part of readParts(folder, 'report')) {
		const read = reportSchema.parse(part);
		for (const page of read.pages) pages.push(page);
		for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += read.totals[key];
		parts++;
	}
	if (!parts)
		throw new Error(
			`${join(folder, wholeName('report'))}: Unexpected missing report, expected one beside the articles; run \`npm run content\``,
		);
	return { pages, totals };
}
