import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewItems } from '../../src/review/review.ts';
import { reviewDetail } from '../../src/review/review-detail.ts';
import type { Finding } from '../../src/report/message.ts';
import type { Otherwise } from '../../src/report/otherwise.ts';
import { correctionsSchema } from '../../src/schema/schema.ts';
import { strings } from '../../src/strings/index.ts';
import type { Item } from '../../src/archive/archive-types.ts';
import { anArticle } from '../an-article.ts';

const lines = ['# 甲题', '', '甲文一，', '', '甲文二。'];
const sha256 = 'a'.repeat(64);
const article = anArticle({
	id: 'p-1',
	review: ['low-confidence', 'no-title'],
	source: [{ page: 'p', lines: [[1, 5]], sha256 }],
});
const detail = (finding: Finding, about: string | null = 'p-1') => {
	const [entry] = reviewItems([
		{
			name: 'p',
			label: 'p',
			stem: 'p',
			sha256,
			items: [{ id: 'p-1', article } as Item],
			furniture: [],
			duplicates: [],
			messages: [{ ...finding, article: about }],
			evidence: [],
		},
	]);
	return reviewDetail(entry!, lines);
};
const otherwise: Otherwise = {
	why: 'cut',
	near: { margin: 1 },
	changes: [{ change: 'splits-off', lines: [[5, 5]], article: { begins: '甲文二。' } }],
	others: 0,
	corrections: [{ do: 'split', line: 5, text: '甲文二' }],
};
const doubtful: Finding = { line: 1, ruleId: 'low-confidence', data: {}, otherwise };

test('another cut comes with its lines to paste, and so does agreeing', () => {
	const { what, changes, agree } = detail(doubtful);
	expect(what).toBe(strings.findings['low-confidence'].say({}));
	expect(changes.map(({ text }) => text)).toEqual(['若第5行另起一篇（分差1.0）：第5行另成一篇〔甲文二。…〕']);
	expect(correctionsSchema.parse(parse(changes[0]!.paste))).toEqual({
		sha256,
		corrections: otherwise.corrections,
	});
	expect(agree).toContain('# corrections/p.yaml');
});

test('the lines around the place and those that would change are shown, each with its article', () => {
	const shown = detail(doubtful).lines;
	expect(shown.map(({ line, article: of, named }) => [line, of, named])).toEqual([
		[3, 1, false],
		[5, 1, true],
	]);
});

test('what a finding suggests itself stands beside the other cut', () => {
	const { changes } = detail({ line: 1, ruleId: 'no-title', data: { supplied: '甲文一' }, otherwise });
	expect(changes.map(({ text, paste }) => [text, paste.split('\n')[0]])).toEqual([
		[strings.otherwise(otherwise), '# corrections/p.yaml'],
		[null, '# corrections/p.yaml'],
	]);
});

test('a finding about no article has nothing to agree with, its sidecar settles it', () => {
	const undated: Finding = { line: 1, ruleId: 'no-date', data: { why: 'no-clue', guess: null } };
	expect(detail(undated, null)).toMatchObject({
		agree: null,
		changes: [{ text: null, paste: expect.stringContaining('# sources/p.yaml') }],
	});
});

test('a review settles slips of the OCR, not what concerns the whole page', () => {
	const slip: Finding = {
		line: 1,
		ruleId: 'repeated-characters',
		data: { printed: '依托托科学', repeated: '托' },
	};
	expect(detail(slip).agree).not.toBeNull();
	const guess: Finding = {
		line: 1,
		ruleId: 'newspaper-guess',
		data: { guess: '甲报', clues: [], known: true },
	};
	expect(detail(guess).agree).toBeNull();
});
