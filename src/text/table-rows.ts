/** A table as the text keeps it, a row a line, its cells between bars → rows of cells. */

/** `|:---|---:|` says how Markdown aligns the columns; nothing of it is print. */
const RULE = /^\|(?:\s*:?-{2,}:?\s*\|)+$/u;

/** Rows without a bar (a line of text that was read into the table) have one cell. */
export const tableRows = (text: string): string[][] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line && !RULE.test(line))
		.map((line) =>
			line
				.replace(/^\||(?<!\\)\|$/gu, '')
				.split(/(?<!\\)\|/u)
				.map((cell) => cell.trim().replaceAll('\\|', '|')),
		);

/** Is the first row one of column heads? So where it has no figure in it and the rows below have some. */
export function hasHeader([first = [], ...rest]: readonly (readonly string[])[]): boolean {
	const figures = (row: readonly string[]) => row.some((cell) => /\d/u.test(cell));
	return rest.some(figures) && !figures(first) && first.filter(Boolean).length > 1;
}
