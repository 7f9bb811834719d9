import { describe, expect, test } from 'vitest';
import { sectionTopics } from '../../../scripts/facts/topics/sections.ts';
import { readTopics } from '../../../scripts/facts/topics.ts';
import type { TextPart } from '../../../scripts/types.ts';
import { article, vocabulary } from '../vocabulary.ts';

const head = (text: string): TextPart[] => [{ kind: 'furniture', text, line: 1 }];
const sections = (text: string) => [...sectionTopics(head(text), vocabulary.topics).keys()];

describe('the section of a page', () => {
	test.each([
		['江城日报 三版 农村', ['农业农村']],
		['A04 乡村周刊 江城晨报', ['农业农村']],
		['江城日报 5版 教育·文化', ['教育', '文化旅游']],
		['江城日报 评论 04', ['评论']],
		['江城晚报 2012年2月14日 星期二 A06 社会·体育', ['文化旅游']],
		['江城日报 第2版 要闻·综合', []],
	])('%s', (text, topics) => {
		expect(sections(text).toSorted()).toEqual(topics.toSorted());
	});

	test('is not read from a rubric, which stands over one story', () => {
		expect(sections('教育·文化')).toEqual([]);
		expect(sections('农村')).toEqual([]);
	});
});

describe('a section', () => {
	const story = article(
		['title', '通电那一夜'],
		[
			'paragraph',
			'傍晚，海拔三千米的村子亮了起来，孩子们跑出屋子，老人拉了拉灯绳，合不拢嘴。村民们说，以后磨面再也不用下山了。',
		],
	);
	const read = (text: string) => readTopics([story], vocabulary, head(text))[0]!;

	test('gives its topic to a story that has too few words for it, and says so', () => {
		expect(read('江城日报 要闻').value).not.toContain('农业农村');
		const { value, evidence } = read('江城日报 三版 农村');
		expect(value).toContain('农业农村');
		expect(evidence.some(({ clue }) => 'section' in clue && clue.section === '江城日报 三版 农村')).toBe(
			true,
		);
	});

	test('gives none to a story without any word for it', () => {
		expect(read('江城日报 三版 法治').value).not.toContain('法治');
	});
});
