import { expect, test } from 'vitest';
import { monthsOfYear } from '../../src/archive/months-of-year.ts';
import { anArchive, on } from './an-item.ts';

test('articles of one month of several years stand together, certain days first; wider dates nowhere', () => {
	const { items } = anArchive([
		{
			fields: {
				id: 'a-1',
				date: '2018-05',
				notBefore: '2018-05-01',
				notAfter: '2018-05-31',
				source: [on('p', 1)],
			},
		},
		{
			fields: {
				id: 'a-2',
				date: '2019-05-12',
				notBefore: '2019-05-12',
				notAfter: '2019-05-12',
				source: [on('p', 2)],
			},
		},
		{
			fields: {
				id: 'a-3',
				date: '2019',
				notBefore: '2019-01-01',
				notAfter: '2019-12-31',
				source: [on('p', 3)],
			},
		},
	]);
	expect(monthsOfYear(items).map(({ month, items: all }) => [month, all.map(({ id }) => id)])).toEqual([
		[5, ['a-2', 'a-1']],
	]);
});
