/** Reads `content/language/` of this package, whatever archive is built: words of newspaper Chinese belong to no archive. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeLanguage, roleRow, surnameRow, type Language } from './words.ts';
import { formatFaults } from '../vocabulary/load-vocabulary.ts';
import { readRows } from '../vocabulary/read-rows.ts';

const folder = fileURLToPath(new URL('../../content/language/', import.meta.url));

/** The rows as they were checked. */
export interface LanguageRows {
	surnames: Parameters<typeof makeLanguage>[0];
	roles: Parameters<typeof makeLanguage>[1];
}

export function loadLanguage(): Language {
	const { surnames, roles } = loadLanguageRows();
	return makeLanguage(surnames, roles);
}

/** @throws with every fault as `file:line text`, one a line */
export function loadLanguageRows(): LanguageRows {
	const text = (file: string) => readFileSync(folder + file, 'utf8');
	const surnames = readRows('surnames.yaml', text('surnames.yaml'), surnameRow);
	const roles = readRows('roles.yaml', text('roles.yaml'), roleRow);
	const faults = [...surnames.faults, ...roles.faults];
	if (faults.length)
		throw new Error(
			`${faults.length} faults in \`content/language\`. Put the rows right and run again:\n${formatFaults(faults)}`,
		);
	return { surnames: surnames.rows.map(({ row }) => row), roles: roles.rows.map(({ row }) => row) };
}
