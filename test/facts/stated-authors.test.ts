import { expect, test } from 'vitest';
import { statedAuthors } from '../../scripts/facts/stated-authors.ts';

test.each([
	['周小帆', [['周小帆', 'person']]],
	[
		'周小帆、顾小满',
		[
			['周小帆', 'person'],
			['顾小满', 'person'],
		],
	],
	[
		'李 侃 王小明',
		[
			['李侃', 'person'],
			['王小明', 'person'],
		],
	],
	[
		'安娜·李;王小明',
		[
			['安娜·李', 'person'],
			['王小明', 'person'],
		],
	],
	['国际新闻编辑部', [['国际新闻编辑部', 'office']]],
])('an author’s field of %s', (text, names) => {
	expect(statedAuthors(text).map(({ name, kind }) => [name, kind])).toEqual(names);
	expect(statedAuthors(text).every(({ role }) => role === null)).toBe(true);
});
