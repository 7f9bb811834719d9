import { reportSchema, type Report } from '../../src/report/report.ts';

type PageReport = Report['pages'][number];

/**
 * `report.json`, piece by piece: what of each page is in no article, and every finding; one finding a line, no
 * timestamps. `heirs`: id of a joined article's second half → id of the article that holds it now.
 */
export function* renderReport(
	pages: Iterable<PageReport>,
	articles: number,
	heirs: ReadonlyMap<string, string>,
): Generator<string> {
	const totals = { pages: 0, articles, furniture: 0, duplicates: 0, messages: 0 };
	const counted = ['furniture', 'duplicates', 'messages'] as const;
	yield '{\n\t"pages": [\n';
	for (const page of pages) {
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
