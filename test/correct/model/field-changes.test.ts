import { describe, expect, test } from 'vitest';
import type { DeskFields } from '../../../src/corrections/desk.ts';
import { articleChanges, textOf, type Field } from '../../../src/correct/model/field-changes.ts';

const facts: DeskFields = {
	first: 3,
	kind: 'article',
	incomplete: null,
	district: '甲县',
	otherDistricts: ['乙县'],
	topics: ['教育', '农业'],
	authors: [
		{ name: '王明', role: '记者', kind: 'person' },
		{ name: '经招', role: null, kind: 'office' },
	],
	persons: [{ name: '李四', as: '县长' }],
};
const fields = Object.keys(facts).filter((key) => key !== 'first') as Field[];
const form = (changed: Partial<Record<Field, string>> = {}) =>
	new Map<string, string>([
		...fields.map((name): [string, string] => [name, textOf(name, facts)]),
		...Object.entries(changed),
	]);
const changes = (changed: Partial<Record<Field, string>>) =>
	articleChanges(form(changed), facts, 3, [3, 5], []).map(
		(one) => one.do === 'set' && [one.field, one.value],
	);

test('a form that nobody touched changes nothing', () => {
	expect(changes({})).toEqual([]);
});

describe('what is written in a form is read as', () => {
	test.each<[Field, string, unknown]>([
		['district', '', null],
		['topics', '教育、体育', ['教育', '体育']],
		['incomplete', 'end', 'end'],
		[
			'authors',
			'记者 王明\n经招',
			[
				{ name: '王明', role: '记者', kind: 'person' },
				{ name: '经招', role: null, kind: 'office' },
			],
		],
		[
			'persons',
			'李四\n局长 赵六',
			[
				{ name: '李四', as: null },
				{ name: '赵六', as: '局长' },
			],
		],
	])('%s `%s`', (field, text, value) => {
		const same = JSON.stringify(value) === JSON.stringify(facts[field]);
		expect(changes({ [field]: text })).toEqual(same ? [] : [[field, value]]);
	});
});

test('a field set before is set again under the line and the reading it was set with', () => {
	const set = { do: 'set', line: 5, text: '字', field: 'district', before: null, value: '甲县' } as const;
	expect(articleChanges(form({ district: '乙县' }), facts, 3, [3, 5], [set])).toEqual([
		{ do: 'set', line: 5, field: 'district', before: null, value: '乙县' },
	]);
});
