import { describe, expect, test } from 'vitest';
import { districtSchema } from '../../../src/schema/schema.ts';
import { isoOf } from '../../../scripts/facts/dates/days.ts';
import { indexEvents } from '../../../scripts/facts/dates/event-index.ts';
import { readEvents } from '../../../scripts/facts/dates/read-events.ts';
import { renamesOf } from '../../../scripts/facts/dates/renames.ts';
import { vocabulary } from '../vocabulary.ts';

const row = (name: string, former: [name: string, until: number | null][], more: object = {}) =>
	districtSchema.parse({
		name,
		slug: 'a',
		kind: '区',
		parent: null,
		code: null,
		former: former.map(([old, until]) => ({ name: old, until })),
		...more,
	});
const names = (...rows: ReturnType<typeof row>[]) => renamesOf(rows).map(({ name }) => name);
const bounds = (text: string) => {
	const [clue] = readEvents(text, 1, 'text', indexEvents(renamesOf(vocabulary.districts)));
	const [span] = clue?.allows ?? [];
	return span && [isoOf(span.from), isoOf(span.to)];
};

describe('a place that got another name', () => {
	test('is named by the new one from that year on, by the old one until it', () => {
		expect(bounds('吴江区召开大会。')?.[0]).toBe('2012-01-01');
		expect(bounds('吴江市召开大会。')?.[1]).toBe('2014-02-04');
	});

	test('is meant by its old name in a history too', () => {
		expect(bounds('原吴江市市长出席。')).toBeUndefined();
	});
});

test('several areas that became one give it its name from the last of them on', () => {
	const [first] = renamesOf([
		row('清江浦区', [
			['清河区', 2016],
			['清浦区', 2015],
		]),
	]);
	expect(first).toMatchObject({ name: '清江浦区', on: { from: '2016-01-01' } });
});

describe('nothing is said by', () => {
	test('a change of unknown year', () => expect(names(row('甲乙区', [['甲乙县', null]]))).toEqual([]));
	test('a name that is part of others', () =>
		expect(names(row('安州区', [['安县', 2016]]))).toEqual(['安州区']));
	test('a name that two places bear or bore', () => {
		expect(names(row('淮安市', []), row('楚州区', [['淮安市', 2001]]))).toEqual(['楚州区']);
		expect(names(row('甲丙区', [['甲乙县', 2001]]), row('丁戊区', [], { places: ['甲乙县'] }))).toEqual([
			'甲丙区',
		]);
	});
});
