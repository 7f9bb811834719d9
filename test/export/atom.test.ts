import { describe, expect, it } from 'vitest';
import { atom } from '../../src/export/atom.ts';
import { anItem } from '../archive/an-item.ts';

describe('atom', () => {
	const entry = (id: string, added: string) => ({
		item: anItem({ id, title: `题<${id}>` }),
		url: `https://e.org/${id}`,
		added,
		changed: added,
	});
	const feed = { title: '库', self: 'https://e.org/feed.xml', page: 'https://e.org/', author: '库' };

	it('lists the newest first, is dated by the newest, and escapes titles', () => {
		const xml = atom(feed, [entry('a', '2026-01-01T00:00:00Z'), entry('b', '2026-02-01T00:00:00Z')], 'zh-CN');
		expect([...xml.matchAll(/<title>题&lt;(\w)&gt;/gu)].map(([, id]) => id)).toEqual(['b', 'a']);
		expect(/<id>https:\/\/e\.org\/feed\.xml<\/id>\n<updated>2026-02-01T00:00:00Z</u.test(xml)).toBe(true);
	});

	it('has what RFC 4287 asks of a feed without entries', () => {
		const xml = atom(feed, [], 'zh-CN');
		for (const element of ['<title>', '<id>', '<updated>', '<author>']) expect(xml).toContain(element);
	});
});
