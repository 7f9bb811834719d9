import { describe, expect, it } from 'vitest';
import { exampleQueries } from '../../src/archive/examples.ts';
import { aDistrict, anArchive } from './an-item.ts';

describe('exampleQueries', () => {
	it('suggests only what is in the text, and an author', () => {
		const districts = ['甲', '乙'].map((name, i) => aDistrict({ name: `${name}区`, slug: `d${i}` }));
		const archive = anArchive(
			[
				{
					fields: { id: 'a', district: '甲区', authors: [{ name: '周明', role: null, kind: 'person' }] },
					parts: [{ kind: 'paragraph', text: '“红色物业”进小区，“红色物业”好。' }],
				},
				{ fields: { id: 'b', district: '乙区' }, parts: [{ kind: 'paragraph', text: '乙区“两个字长”。' }] },
				{ fields: { id: 'c', district: '甲区' }, parts: [{ kind: 'paragraph', text: '又是“红色物业”。' }] },
			],
			{ districts },
		);
		expect(exampleQueries(archive)).toEqual(['红色物业', '乙区', '作者:周明']);
	});
});
