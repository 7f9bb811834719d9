/** How to search, by examples that find something in the archive. */
import type { helpWords as Words } from '../zh-cn/search-help.ts';

export const helpWords: typeof Words = {
	rows: ({ first, second, place, elsewhere, author, phrase }) => [
		{ query: first, says: 'Articles in which these characters stand in a row: all of them, and no others' },
		{ query: `${first} ${second}`, says: 'Both have to occur' },
		{ query: `${first} -${second}`, says: 'The first occurs, the second does not' },
		{ query: `${place} | ${elsewhere}`, says: 'One of them occurs; OR means the same' },
		{
			query: `"${phrase}"`,
			says: 'In straight quotation marks a whole phrase; blanks between Han characters do not count',
		},
		{ query: `title:${first}`, says: 'Only headlines (kicker, headline, subtitle); there is body: too' },
		{ query: `author:${author}`, says: 'Only bylines' },
		{
			query: `${first} NEAR/20 ${second}`,
			says: 'Both in one paragraph, at most 20 characters apart, in either order',
		},
		{
			query: `${first[0] ?? ''}?${first.at(-1) ?? ''}`,
			says: 'Between characters ? is any one, * up to 20, never beyond a paragraph',
		},
		{
			query: `district:${place}`,
			says: 'Only articles of this place; there are person:, topic:, newspaper: and date: too',
		},
	],
};
