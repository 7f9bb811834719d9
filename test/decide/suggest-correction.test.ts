import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
	agreeLines,
	changeLines,
	suggestCorrection,
	type Subject,
} from '../../scripts/decide/suggest-correction.ts';
import { correctionsSchema, newspaperSchema, sidecarSchema } from '../../src/schema/schema.ts';
import { anArticle } from '../an-article.ts';

const subject: Subject = {
	article: anArticle({ title: '甲', subtitle: '乙', topics: [], district: '淮安市', date: '2024-01' }),
	lines: ['', '', '# 甲题在此', '', '乙题在此'],
};
const suggest = (ruleId: string, alternative?: unknown) =>
	suggestCorrection(
		{ line: 3, ruleId, text: '某事', ...(alternative === undefined ? {} : { alternative }) },
		subject,
	)!;
const filled = (text: string): unknown =>
	parse(text.replaceAll('（姓名）', '甲').replaceAll('（年-月-日）', '2026-01-02'));

describe('lines to paste are a valid corrections file once name and day are filled in', () => {
	test.each([
		['no-topic', ['评论']],
		['no-district', '涟水县'],
		['district-by-page', undefined],
		['no-title', undefined],
		['byline-unknown-form', undefined],
	])('%s', (ruleId, alternative) => {
		const { corrections } = correctionsSchema.parse(filled(suggest(ruleId, alternative)));
		for (const { line, text } of corrections) expect(subject.lines[line - 1]).toContain(text);
	});
});

describe('agreeing', () => {
	const lines = agreeLines(
		{
			page: 'page',
			sha256: 'a'.repeat(64),
			lines: [
				[5, 5],
				[3, 3],
			],
		},
		subject.lines,
	);

	test('marks the article as reviewed, by its first line', () => {
		expect(correctionsSchema.parse(filled(lines)).corrections).toMatchObject([
			{ do: 'reviewed', line: 3, text: '甲题在此' },
		]);
	});

	test('without name and day it is refused', () => {
		expect(correctionsSchema.safeParse(parse(lines)).success).toBe(false);
	});
});

test('cutting otherwise is a valid corrections file under the name of its page', () => {
	const corrections = [{ do: 'role', line: 3, text: '甲题', role: 'rubric' } as const];
	const lines = changeLines({ page: 'page', sha256: 'a'.repeat(64), lines: [[3, 3]] }, corrections);
	expect(lines).toContain('# corrections/page.yaml\n');
	expect(correctionsSchema.parse(parse(lines)).corrections).toEqual(corrections);
});

test('the second choice is the value, the machine’s own the reading before', () => {
	expect(correctionsSchema.parse(filled(suggest('no-district', '涟水县'))).corrections).toMatchObject([
		{ do: 'set', line: 3, text: '甲题在此', field: 'district', before: '淮安市', value: '涟水县' },
	]);
});

test('a guessed newspaper is agreed with in the sidecar, after the row that the vocabulary lacks', () => {
	const finding = { line: 3, ruleId: 'newspaper-guess', text: '某事', guess: '江城日报' };
	expect(suggestCorrection(finding, subject)).toBe('# sources/page.yaml\nnewspaper: "江城日报"');
	const rows = [{ name: '江城日报', slug: '（拼音）', region: null, place: null, issn: null }];
	const both = suggestCorrection(
		{ ...finding, needs: { file: 'vocabulary/newspapers.yaml', rows } },
		subject,
	)!;
	const [sidecar, row] = both.split('# vocabulary/newspapers.yaml\n');
	expect(sidecarSchema.parse(parse(sidecar!))).toEqual({ newspaper: '江城日报' });
	expect(newspaperSchema.safeParse(parse(row!)[0]).success).toBe(false);
	expect(newspaperSchema.parse(parse(row!.replace('（拼音）', 'jiangcheng-ribao'))[0])).toMatchObject({
		name: '江城日报',
	});
});

test.each(['newspaper-guess', 'no-date', 'date-contradiction', 'region-differs'])(
	'%s is settled by the sidecar',
	(ruleId) => {
		expect(sidecarSchema.safeParse(filled(suggest(ruleId))).success).toBe(true);
		expect(suggest(ruleId)).toContain('# sources/page.yaml');
	},
);

test('a rule that nothing is known about suggests nothing', () => {
	expect(suggestCorrection({ line: 3, ruleId: 'evidence-date', text: '' }, subject)).toBeNull();
});
