import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewItems } from '../../src/review/review.ts';
import { reviewDetail } from '../../src/review/review-detail.ts';
import { correctionsSchema, type Message } from '../../src/schema/schema.ts';
import type { Item } from '../../src/archive/archive-types.ts';
import { anArticle } from '../an-article.ts';

const lines = ['# 甲题', '', '甲文一，', '', '甲文二。'];
const sha256 = 'a'.repeat(64);
const article = anArticle({
	id: 'p-1',
	review: ['low-confidence', 'no-title'],
	source: [{ page: 'p', lines: [[1, 5]], sha256 }],
});
const detail = (message: Omit<Message, 'line' | 'article'>, about: string | null = 'p-1') => {
	const [entry] = reviewItems([
		{
			name: 'p',
			label: 'p',
			stem: 'p',
			sha256,
			items: [{ id: 'p-1', article } as Item],
			furniture: [],
			duplicates: [],
			messages: [{ line: 1, article: about, ...message }],
			evidence: [],
		},
	]);
	return reviewDetail(entry!, lines);
};
const otherwise = {
	text: '若第5行另起一篇（分差1.0）：第5行另成一篇〔甲文二。…〕',
	corrections: [{ do: 'split' as const, line: 5, text: '甲文二' }],
};

test('another cut comes with its lines to paste, and so does agreeing', () => {
	const { what, changes, agree } = detail({ ruleId: 'low-confidence', text: '把握低', otherwise });
	expect(what).toBe('把握低');
	expect(changes.map(({ text }) => text)).toEqual([otherwise.text]);
	expect(correctionsSchema.parse(parse(changes[0]!.paste))).toEqual({
		sha256,
		corrections: otherwise.corrections,
	});
	expect(agree).toContain('# corrections/p.yaml');
});

test('the lines around the place and those that would change are shown, each with its article', () => {
	const shown = detail({ ruleId: 'low-confidence', text: '把握低', otherwise }).lines;
	expect(shown.map(({ line, article: of, named }) => [line, of, named])).toEqual([
		[3, 1, false],
		[5, 1, true],
	]);
});

test('a finding that brings its own lines keeps them beside the other cut', () => {
	const { changes } = detail({ ruleId: 'no-title', text: '缺题\n# corrections/p.yaml\n…', otherwise });
	expect(changes.map(({ text, paste }) => [text, paste.split('\n')[0]])).toEqual([
		[otherwise.text, '# corrections/p.yaml'],
		[null, '# corrections/p.yaml'],
	]);
});

test('a finding about no article has nothing to agree with', () => {
	expect(detail({ ruleId: 'no-date', text: '不详' }, null)).toMatchObject({ agree: null, changes: [] });
});

test('a review settles slips of the OCR, not what concerns the whole page', () => {
	expect(detail({ ruleId: 'repeated-characters', text: '重出' }).agree).not.toBeNull();
	expect(detail({ ruleId: 'newspaper-guess', text: '报名待认' }).agree).toBeNull();
});
