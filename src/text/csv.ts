/** Rows of values as text, by RFC 4180. */
type Value = string | number | null;

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line, every value as it is: the data is the newspaper's. */
export const csvLine = (values: readonly Value[]): string =>
	`${values.map((value) => quoted(value === null ? '' : String(value))).join(',')}\r\n`;

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
const noFormula = (text: string | null): string | null =>
	/^[=+\-@\t\r]/u.test(text ?? '') ? `'${text}` : text;

/** Rows as one file for spreadsheets, which read UTF-8 only behind its mark. */
export const csvFile = (rows: readonly (readonly (string | null)[])[]): string =>
	`\uFEFF${rows.map((row) => csvLine(row.map(noFormula))).join('')}`;
