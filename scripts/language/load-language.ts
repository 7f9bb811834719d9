/** Reads `content/language/` of this package, whatever archive is built: words of newspaper Chinese belong to no archive. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { columnRow, makeLanguage, roleRow, surnameRow, type Language, type LanguageRows } from './words.ts';
import { formatFaults } from '../vocabulary/load-vocabulary.ts';
import { readRows } from '../vocabulary/read-rows.ts';

const folder = fileURLToPath(new URL('../../content/language/', import.meta.url));

export const loadLanguage = (): Language => makeLanguage(loadLanguageRows());

/** @throws with every fault as `file:line text`, one a line */
export function loadLanguageRows(): LanguageRows {
	const rowsOf = <Row>(file: string, schema: z.ZodType<Row>) =>
		readRows(file, readFileSync(folder + file, 'utf8'), schema);
	const surnames = rowsOf('surnames.yaml', surnameRow);
	const roles = rowsOf('roles.yaml', roleRow);
	const columns = rowsOf('columns.yaml', columnRow);
	const faults = [...surnames.faults, ...roles.faults, ...columns.faults];
	if (faults.length)
		throw new Error(
			`${faults.length} faults in \`content/language\`. Put the rows right and run again:\n${formatFaults(faults)}`,
		);
	return {
		surnames: surnames.rows.map(({ row }) => row),
		roles: roles.rows.map(({ row }) => row),
		columns: columns.rows.map(({ row }) => row),
	};
}
