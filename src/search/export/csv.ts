/** RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(value: string | null): string {
	const text = /^[=+\-@\t\r]/u.test(value ?? '') ? `'${value ?? ''}` : (value ?? '');
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as one file. Spreadsheets read UTF-8 only behind its mark. */
export const csvFile = (rows: readonly (readonly (string | null)[])[]): string =>
	`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
