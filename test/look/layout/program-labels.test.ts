import { expect, test } from 'vitest';
import { meaningOf, programLabels } from '../../../scripts/look/layout/program-labels.ts';

test.each(programLabels.flatMap(({ means, names }) => names.map((name) => [name, means] as const)))(
	'%s means %s',
	(name, means) => {
		expect(meaningOf(name)).toBe(means);
	},
);

test('a name means the same however it is written', () => {
	expect(['Section-header', 'section_header', 'SectionHeader'].map(meaningOf)).toEqual([
		'heading',
		'heading',
		'heading',
	]);
});

test('a name that nobody knows, and no name, mean nothing', () => {
	expect([meaningOf('Zone-7'), meaningOf(''), meaningOf(undefined)]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test('no name has two meanings', () => {
	const names = programLabels.flatMap((row) => row.names);
	expect(new Set(names).size).toBe(names.length);
});
