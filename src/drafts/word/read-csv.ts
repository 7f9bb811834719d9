/** The cells of a table as `csvFile` writes it. */
export function readCsv(file: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|$)/gy;
	const text = file.replace(/^\uFEFF/u, '');
	while (cell.lastIndex < text.length) {
		const match = cell.exec(text);
		if (match === null) break;
		rows.at(-1)?.push((match[1] ?? '').replaceAll('""', '"') || (match[2] ?? ''));
		if (match[3] !== ',' && cell.lastIndex < text.length) rows.push([]);
	}
	return rows.filter((row) => row.length > 1);
}
