import { partName, wholeName } from '../../src/report/parts.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import { cutIntoParts } from './cut-into-parts.ts';

type PageReport = Report['pages'][number];

/** What is told of a page, and the ids of the articles that it gave. */
export interface Reported {
	report: PageReport;
	ids: readonly string[];
}

/** Id of a joined article's second half → id of the article that holds it now. */
type Heirs = ReadonlyMap<string, string>;

/** The report as one file or in parts. */
export function* reportFiles(
	pages: Iterable<Reported>,
	heirs: Heirs,
	inParts: boolean,
): Generator<{ path: string; content: Iterable<string> }> {
	if (!inParts) {
		yield { path: wholeName('report'), content: renderReport(pages, heirs) };
		return;
	}
	const parts = cutIntoParts(
		pages,
		({ report }) => report.page,
		({ ids }) => ids.length,
	);
	let number = 0;
	for (const part of parts) yield { path: partName('report', ++number), content: renderReport(part, heirs) };
}

/**
 * A report, piece by piece: what of each page is in no article, and every finding; one finding a line, no timestamps.
 */
export function* renderReport(pages: Iterable<Reported>, heirs: Heirs): Generator<string> {
	const totals = { pages: 0, articles: 0, furniture: 0, duplicates: 0, messages: 0 };
	const counted = ['furniture', 'duplicates', 'messages'] as const;
	yield '{\n\t"pages": [\n';
	for (const { report: page, ids } of pages) {
		totals.articles += ids.filter((id) => !heirs.has(id)).length;
		for (const message of page.messages)
			message.article = heirs.get(message.article ?? '') ?? message.article;
		for (const key of counted) totals[key] += page[key].length;
		yield `${totals.pages++ ? ',\n' : ''}${renderPage(page)}`;
	}
	reportSchema.shape.totals.parse(totals);
	yield `\n\t],\n\t"totals": ${JSON.stringify(totals)}\n}\n`;
}

function renderPage(report: PageReport): string {
	const { page, furniture, duplicates, messages, picture } = reportSchema.shape.pages.element.parse(report);
	const list = (rows: readonly unknown[]) =>
		rows.length ? `[\n${rows.map((row) => `\t\t\t\t${JSON.stringify(row)}`).join(',\n')}\n\t\t\t]` : '[]';
	const shown = picture ? `,\n\t\t\t"picture": ${JSON.stringify(picture)}` : '';
	return (
		`\t\t{\n\t\t\t"page": ${JSON.stringify(page)},\n\t\t\t"furniture": ${list(furniture)},\n` +
		`\t\t\t"duplicates": ${list(duplicates)},\n\t\t\t"messages": ${list(messages)}${shown}\n\t\t}`
	);
}
