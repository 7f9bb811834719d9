import { describe, expect, it } from 'vitest';
import { relate } from '../../src/archive/related.ts';
import { anArchive } from './an-item.ts';

describe('relate', () => {
	const text = (words: string) => [{ kind: 'paragraph' as const, text: words }];
	const about = (id: string, words: string, name?: string) => ({
		fields: { id, persons: name === undefined ? [] : [{ name, as: null }] },
		parts: text(words),
	});

	it('finds what shares a person, says so, and never the article itself', () => {
		const { items } = anArchive([
			about('a', '樱花盛开', '沈晓红'),
			about('b', '物业管理', '沈晓红'),
			about('c', '桥梁通车'),
			about('d', '老街修缮'),
		]);
		const related = relate(items);
		expect(related.get('a')?.map(({ item, because }) => [item.id, because])).toEqual([['b', ['沈晓红']]]);
		expect(related.get('c')).toEqual([]);
		for (const [id, list] of related) expect(list.map(({ item }) => item.id)).not.toContain(id);
	});
});
