import { reportSchema, type Report } from '../../src/schema.ts';

/** `report.json`: what of each page is in no article, and every finding; one finding a line, no timestamps. */
export function renderReport(pages: Report['pages'], articles: number): string {
	const count = (key: 'furniture' | 'duplicates' | 'messages') =>
		pages.reduce((total, page) => total + page[key].length, 0);
	const totals = {
		pages: pages.length,
		articles,
		furniture: count('furniture'),
		duplicates: count('duplicates'),
		messages: count('messages'),
	};
	reportSchema.parse({ pages, totals });
	const list = (rows: readonly unknown[]) =>
		rows.length ? `[\n${rows.map((row) => `\t\t\t\t${JSON.stringify(row)}`).join(',\n')}\n\t\t\t]` : '[]';
	const rendered = pages.map(
		({ page, furniture, duplicates, messages }) =>
			`\t\t{\n\t\t\t"page": ${JSON.stringify(page)},\n\t\t\t"furniture": ${list(furniture)},\n` +
			`\t\t\t"duplicates": ${list(duplicates)},\n\t\t\t"messages": ${list(messages)}\n\t\t}`,
	);
	return `{\n\t"pages": [\n${rendered.join(',\n')}\n\t],\n\t"totals": ${JSON.stringify(totals)}\n}\n`;
}
