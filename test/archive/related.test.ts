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
		expect(related.get('a')?.map(({ item, because }) => [item.id, because])).toEqual([
			['b', [{ kind: 'person', names: ['沈晓红'] }]],
		]);
		expect(related.get('c')).toEqual([]);
		for (const [id, list] of related) expect(list.map(({ item }) => item.id)).not.toContain(id);
	});

	it('gives no reason, and so no relation, by words alone', () => {
		const { items } = anArchive([
			about('a', '位于河东的企业代办水平提升，位于河东的企业代办水平提升'),
			about('b', '位于河西的企业代办水平提升，位于河西的企业代办水平提升'),
			...['c', 'd', 'e', 'f', 'g'].map((id) => about(id, '桥梁通车')),
		]);
		expect(relate(items).get('a')).toEqual([]);
	});

	it('says a body and an event that both name', () => {
		const { items } = anArchive([
			about('a', '记者来到江城博物馆，第三届江城荷花节正在这里举行'),
			about('b', '江城博物馆昨天闭馆整修，赶在第三届江城荷花节之前开放'),
			...['c', 'd', 'e', 'f', 'g'].map((id) => about(id, '桥梁通车')),
		]);
		const [first] = relate(items).get('a') ?? [];
		expect(first?.item.id).toBe('b');
		expect(first?.because).toEqual([
			{ kind: 'event', names: ['第三届江城荷花节'] },
			{ kind: 'institution', names: ['江城博物馆'] },
		]);
	});
});
