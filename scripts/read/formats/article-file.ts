/**
 * One article a file, as crawlers of e-papers keep them: head lines at the margin, then paragraphs that are all set
 * in by two full-width blanks. A page of several articles has heads at the margin further down, too.
 */
import { articlePage } from './article-page.ts';
import { decoded } from './decoded.ts';
import type { Format, ReadPage } from './types.ts';

/** `20190221-14-01.txt`: day, page, number of the article. */
const NAME = /(?:^|\D)(\d{4})-?(\d{2})-?(\d{2})[-_](\d{1,2})[-_]\d{1,2}(?=\.|$)/u;

function partsOf(source: string): { heads: string[]; body: string[] } | null {
	const lines = source.split(/\r\n|[\r\n]/u).filter((line) => line.trim());
	const first = lines.findIndex((line) => line.startsWith('　　'));
	if (first < 1 || first > 4 || first === lines.length) return null;
	const [heads, body] = [lines.slice(0, first), lines.slice(first)];
	return body.every((line) => line.startsWith('　　')) && heads.every((line) => [...line].length <= 60)
		? { heads, body }
		: null;
}

function read(bytes: Uint8Array, name: string): ReadPage[] {
	const source = decoded(bytes);
	const parts = partsOf(source) ?? { heads: [], body: source.split(/\r\n|[\r\n]/u) };
	const [, year, month, day, page] = NAME.exec(name) ?? [];
	// Of two head lines the lower one is the title unless the upper one is plainly more; the words are left as they are.
	const title = parts.heads.length > 2 ? 1 : parts.heads.length - 1;
	const own = articlePage([
		{
			kicker: parts.heads.slice(0, title).join('\n'),
			title: parts.heads[title] ?? '',
			subtitle: parts.heads.slice(title + 1).join('\n'),
			body: parts.body.filter((line) => line.trim()).join('\n'),
			...(year ? { date: `${year}-${month}-${day}`, page: page ?? '' } : {}),
		},
	]);
	return [{ ...own, part: null }];
}

export const articleFile: Format = {
	id: 'article-file',
	version: 1,
	recognise: ({ name, text }) => text !== null && NAME.test(name) && partsOf(text) !== null,
	plainText: true,
	example: '20240103-02-01.txt',
	knows: 1,
	read,
};
