import { expect, test } from 'vitest';
import { bySlug, namePlaces, nameStarts, namesPerPage, placeOfSlug } from '../../src/archive/name-places.ts';
import { hasPage, isPacked } from '../../src/archive/layout.ts';
import { anArchive } from './an-item.ts';

const signs = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红雪梅兰竹菊松柏林森'];
const families = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许韩冯邓曹彭'];
const { people, items } = anArchive(
	families.flatMap((family, at) =>
		signs.slice(0, 30).map((sign, i) => ({
			fields: {
				id: `page-${at * 100 + i + 1}`,
				persons: [sign, `${sign}${signs[i + 1]}`].map((name) => ({ name: family + name, as: null })),
			},
		})),
	),
);
const ordered = people.toSorted(bySlug);
const letters = [...new Set(people.map(({ letter }) => letter))]
	.sort()
	.map((letter) => ({ letter, people: ordered.filter((person) => person.letter === letter) }));
const path = (letter: string, page: number): string => `${letter} ${page}`;

test('the first slugs of the pages lead to the page of the index that shows a name', () => {
	const places = namePlaces(letters);
	const starts = nameStarts(letters, path);
	expect(people.length).toBeGreaterThan(namesPerPage);
	for (const { slug } of people) {
		const place = places.get(slug)!;
		expect(placeOfSlug(starts, slug), slug).toBe(path(place.letter, place.page));
	}
});

test('a name without a sound is looked for among its own kind', () => {
	const starts: [string, string][] = [
		['an-1', 'A 1'],
		['zhou-2', 'Z 1'],
		['20bb7', '# 1'],
		['e000', '# 2'],
	];
	expect(placeOfSlug(starts, 'e001')).toBe('# 2');
	expect(placeOfSlug(starts, 'fang-65b9')).toBe('A 1');
	expect(placeOfSlug(starts, '1')).toBeNull();
});

test('a person has a page in a small archive, and in a large one with three articles', () => {
	const [person] = people;
	expect([0, 2000, 2001].map(isPacked)).toEqual([false, false, true]);
	expect(hasPage(person!, 2000)).toBe(true);
	expect(hasPage(person!, 2001)).toBe(false);
	const often = { ...person!, named: items.slice(0, 3).map((item) => ({ item, as: null })) };
	expect(hasPage(often, 2001)).toBe(true);
});
