/** Reads `content/language/` of this package, whatever archive is built: words of newspaper Chinese belong to no archive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { Stop } from '../../src/faults/stop.ts';
import { phraseRow, type PhraseRow } from '../../src/text/phrases.ts';
import { PHRASE_FILES, PHRASE_LISTS, type PhraseFile } from './phrase-lists.ts';
import { columnRow, makeLanguage, roleRow, surnameRow, type Language, type LanguageRows } from './words.ts';
import { readRows, type Fault, type Placed } from '../vocabulary/read-rows.ts';

const OWN = fileURLToPath(new URL('../../content/language/', import.meta.url));

export const loadLanguage = (): Language => makeLanguage(loadLanguageRows());

/** @throws {Stop} with every fault and its place */
export function loadLanguageRows(folder = OWN): LanguageRows {
	const faults: Fault[] = [];
	const rowsOf = <Row>(file: string, schema: z.ZodType<Row>): Placed<Row>[] => {
		const read = readRows(file, readFileSync(join(folder, file), 'utf8'), schema);
		faults.push(...read.faults);
		return read.rows;
	};
	const plain = <Row>(file: string, schema: z.ZodType<Row>) => rowsOf(file, schema).map(({ row }) => row);
	const phrasesOf = (name: PhraseFile) => {
		const file = `${name}.yaml`;
		const [lists, before] = [PHRASE_LISTS[name], faults.length];
		const rows = rowsOf(file, phraseRow(lists));
		if (faults.length === before) faults.push(...faultsOfLists(file, lists, rows));
		return rows.map(({ row }) => row);
	};
	const rows: LanguageRows = {
		surnames: plain('surnames.yaml', surnameRow),
		roles: plain('roles.yaml', roleRow),
		columns: plain('columns.yaml', columnRow),
		phrases: Object.fromEntries(PHRASE_FILES.map((file) => [file, phrasesOf(file)])),
	};
	if (faults.length)
		throw new Stop(
			faults.map(({ file, line, text }) => ({
				path: join(folder, file),
				line,
				ruleId: 'language',
				reason: text,
			})),
		);
	return rows;
}

/** Each list stands in its file once. */
export function faultsOfLists(
	file: string,
	lists: readonly string[],
	rows: readonly Placed<PhraseRow>[],
): Fault[] {
	const at = (list: string) => rows.filter(({ row }) => row.list === list);
	return lists.flatMap((list): Fault[] => {
		const [first, again] = at(list);
		if (!first)
			return [{ file, line: 1, text: `Unexpected file without the list \`${list}\`, expected its row` }];
		return again
			? [{ file, line: again.line, text: `Unexpected second list \`${list}\`, expected one; join the rows` }]
			: [];
	});
}
