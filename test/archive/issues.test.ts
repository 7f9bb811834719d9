import { expect, test } from 'vitest';
import { issuePlaces, issuesOf, pictured } from '../../src/archive/issues.ts';
import { aNewspaper, anArchive, on } from './an-item.ts';

const dated = (day: string, page: string, file: string, newspaper = '江城晨报') => ({
	fields: {
		id: `${file}-1`,
		date: day,
		notBefore: day,
		notAfter: day,
		page,
		newspaper,
		source: [on(file, 1)],
	},
});
const { pages } = anArchive(
	[
		dated('2019-05-12', 'A10', 'c'),
		dated('2019-05-12', 'A2', 'b'),
		dated('2019-05-13', 'A1', 'd'),
		dated('2019-05-12', 'A1', 'e', '江城晚报'),
		{
			fields: {
				id: 'f-1',
				date: '2019-05',
				notBefore: '2019-05-01',
				notAfter: '2019-05-31',
				source: [on('f', 1)],
			},
		},
	],
	{ newspapers: [aNewspaper('江城晨报', 'morning'), aNewspaper('江城晚报', 'evening')] },
);

test('pages of one paper and one day are an issue, by their printed numbers', () => {
	const first = issuesOf(pages).find(({ newspaper }) => newspaper === '江城晨报');
	expect([first?.newspaper, first?.day, first?.pages.map(({ name }) => name)]).toEqual([
		'江城晨报',
		'2019-05-12',
		['b', 'c'],
	]);
});

test('an issue leads to the next of the same paper, never to another paper', () => {
	const places = issuePlaces(issuesOf(pages));
	expect(places.get('b')?.next?.day).toBe('2019-05-13');
	expect(places.get('d')?.next).toBeUndefined();
	expect(places.get('e')?.previous).toBeUndefined();
});

test('a page whose day is not certain belongs to none', () => {
	expect(issuePlaces(issuesOf(pages)).has('f')).toBe(false);
});

test('an issue has a manifest of its own where several of its pages have pictures', () => {
	const picture = { file: 'a.jpg', size: null, boxes: [] };
	const [first, second] = pages as [(typeof pages)[number], (typeof pages)[number]];
	const issue = (...held: (typeof pages)[number][]) => ({
		newspaper: '江城晨报',
		day: '2019-05-12',
		pages: held,
	});
	expect(pictured(issue({ ...first, picture }, { ...second, picture }))).toHaveLength(2);
	expect(pictured(issue({ ...first, picture }, second))).toBeNull();
	expect(pictured(issue(first, second))).toBeNull();
});
