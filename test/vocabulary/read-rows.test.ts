import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../scripts/read/parse-yaml.ts';
import { readSharedFiles, readVocabularyFiles } from '../../scripts/vocabulary/load-vocabulary.ts';
import { readRows } from '../../scripts/vocabulary/read-rows.ts';

const lists = [...readVocabularyFiles('content/vocabulary'), ...readSharedFiles()].filter(
	({ file, text }) => file.endsWith('.yaml') && /^- /mu.test(text),
);
const row = z.record(z.string(), z.unknown());

test.each(lists.map(({ file, text }) => [file, text]))(
	'%s: both YAML readers give the same rows on the same lines',
	(file, text) => {
		const { rows, faults } = readRows(file, text, row);
		const { value = [], lineOf } = parseYaml(text, z.array(row));
		expect(faults).toEqual([]);
		expect(rows.map((one) => one.row)).toEqual(value);
		expect(rows.map(({ line }) => line)).toEqual(value.map((_, index) => lineOf([index])));
	},
);

test('rows that are written otherwise are read by the reader that knows lines', () => {
	const { rows } = readRows('a.yaml', '\n[{ name: 甲 }, { name: 乙 }]', row);
	expect(rows).toMatchObject([
		{ row: { name: '甲' }, line: 2 },
		{ row: { name: '乙' }, line: 2 },
	]);
});

test('words that look like dates, numbers or truth stay what the file says', () => {
	const text = '- { a: 2024-01-02, b: "007", c: yes, d: 3·15, e: 1_000 }';
	expect(readRows('a.yaml', text, row).rows[0]?.row).toEqual({
		a: '2024-01-02',
		b: '007',
		c: 'yes',
		d: '3·15',
		e: parseYaml(text, z.array(row)).value?.[0]?.['e'],
	});
});
