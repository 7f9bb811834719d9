import { hasHeader, tableRows } from '../text/table-rows.ts';

/** A table's text as markup → its element; each cell is a field of its own. */
export function tableMarkup(text: string, field: (html: string) => string): string {
	const rows = tableRows(text.replaceAll('<br>', ''));
	const header = hasHeader(tableRows(text.replace(/<[^>]*>/gu, '')));
	const cell = (of: 'td' | 'th', html: string): string =>
		html ? `<${of}${of === 'th' ? ' scope="col"' : ''}${field(html)}</${of}>` : `<${of}></${of}>`;
	const row = (cells: readonly string[], k: number): string =>
		`<tr>${cells.map((html) => cell(header && k === 0 && html ? 'th' : 'td', html)).join('')}</tr>`;
	const [first = '', ...rest] = rows.map(row);
	return header
		? `<table><thead>${first}</thead><tbody>${rest.join('')}</tbody></table>`
		: `<table><tbody>${first}${rest.join('')}</tbody></table>`;
}
