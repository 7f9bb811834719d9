import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestCorrection, type Subject } from '../../scripts/decide/suggest-correction.ts';
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
