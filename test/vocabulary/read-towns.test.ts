import { expect, test } from 'vitest';
import { districtSchema } from '../../src/schema/schema.ts';
import { addTowns } from '../../scripts/vocabulary/read-towns.ts';

const district = (name: string, places: string[] = []) =>
	districtSchema.parse({ name, slug: 'a', kind: '县', parent: null, code: null, places });

test('towns go to their district, in the order of the table', () => {
	const { districts, faults } = addTowns(
		[district('甲县'), district('乙县')],
		'towns.csv',
		'district,towns\n甲县,东镇 西乡\n',
	);
	expect(faults).toEqual([]);
	expect(districts.map(({ places }) => places)).toEqual([['东镇', '西乡'], []]);
});

test('a list that a person wrote in the row is kept', () => {
	const { districts } = addTowns([district('甲县', ['旧镇'])], 'towns.csv', 'district,towns\n甲县,东镇\n');
	expect(districts[0]?.places).toEqual(['旧镇']);
});

test.each([
	['a district that is none', '丙县,东镇', 'Unexpected district `丙县`'],
	['a second line', '甲县,东镇\n甲县,西镇', 'Unexpected second line of `甲县`'],
	['an empty list', '甲县,', 'Unexpected empty list'],
])('%s is a fault with its line', (_what, rows, text) => {
	const { faults } = addTowns([district('甲县')], 'towns.csv', `district,towns\n${rows}\n`);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toMatchObject({ file: 'towns.csv', line: rows.split('\n').length + 1 });
	expect(faults[0]?.text).toContain(text);
});
