import { describe, expect, it } from 'vitest';
import { crossTable, tally } from '../../src/archive/cross-table.ts';
import { aDistrict, anArchive, aTopic } from './an-item.ts';

describe('crossTable', () => {
	it('counts each pair of topic and district, and no other', () => {
		const districts = ['甲', '乙'].map((name, i) => aDistrict({ name: `${name}区`, slug: `d${i}` }));
		const topics = [aTopic('教育', 't0'), aTopic('农业', 't1')];
		const make = (id: string, district: string | null, labels: string[]) => ({
			fields: { id, district, topics: labels },
		});
		const archive = anArchive(
			[
				make('a', '甲区', ['教育']),
				make('b', '甲区', ['教育', '农业']),
				make('c', '乙区', ['农业']),
				make('d', null, ['农业']),
			],
			{ districts, topics },
		);
		const { columns, rows } = crossTable(archive);
		expect(columns.map(({ district }) => district.name)).toEqual(['甲区', '乙区']);
		expect(rows.map(({ topic, counts, total }) => [topic.topic.label, counts, total])).toEqual([
			['农业', [1, 1], 3],
			['教育', [2, 0], 2],
		]);
	});

	it('tallies the most frequent first', () => {
		expect(tally(['甲', '乙', '乙'])).toEqual([
			['乙', 2],
			['甲', 1],
		]);
	});
});
