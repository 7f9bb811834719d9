import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestionLines } from '../../src/corrections/paste.ts';
import { suggestionFor } from '../../src/findings/findings.ts';
import type { Finding } from '../../src/report/message.ts';
import { correctionsSchema, newspaperSchema, sidecarSchema } from '../../src/schema/schema.ts';

const lines = ['', '', '# 甲题在此', '', '乙题在此'];
const source = { page: 'page', lines: [[3, 5]] as [number, number][], sha256: 'a'.repeat(64) };
const filled = (text: string): unknown => parse(text.replaceAll('<yyyy-mm-dd>', '2026-01-02'));

function pasted(finding: Finding): string {
	const suggestion = suggestionFor(finding);
	if (!suggestion) throw new Error('nothing suggested');
	return suggestionLines(suggestion, 'page', source, lines) ?? '';
}

const aboutFields: Finding[] = [
	{ line: 3, ruleId: 'no-topic', data: { second: '评论' } },
	{ line: 3, ruleId: 'no-topic', data: { second: null } },
	{ line: 3, ruleId: 'no-district', data: { second: '涟水县' } },
	{ line: 3, ruleId: 'district-by-page', data: { district: '涟水县', second: null } },
	{ line: 3, ruleId: 'district-close', data: { district: '涟水县', second: '盱眙县' } },
	{ line: 3, ruleId: 'no-title', data: { supplied: '甲' } },
	{ line: 3, ruleId: 'byline-unknown-form', data: { byline: '甲乙丙丁' } },
];

describe('lines to paste are a valid corrections file', () => {
	test.each(aboutFields.map((one) => [one.ruleId, one] as const))('%s', (_, finding) => {
		const { corrections } = correctionsSchema.parse(filled(pasted(finding)));
		for (const { line, text } of corrections) expect(lines[line - 1]).toContain(text);
	});
});

test('the second choice is the value, the machine’s own the reading before', () => {
	expect(correctionsSchema.parse(filled(pasted(aboutFields[4]!))).corrections).toMatchObject([
		{ do: 'set', line: 3, text: '甲题在此', field: 'district', before: '涟水县', value: '盱眙县' },
	]);
});

test('a guessed newspaper is agreed with in the sidecar, after the row that the vocabulary lacks', () => {
	const finding = (known: boolean): Finding => ({
		line: 3,
		ruleId: 'newspaper-guess',
		data: { guess: '江城日报', clues: [], known },
	});
	expect(pasted(finding(true))).toBe('# sources/page.yaml\nnewspaper: "江城日报"');
	const [sidecar, row] = pasted(finding(false)).split('# vocabulary/newspapers.yaml\n');
	expect(sidecarSchema.parse(parse(sidecar!))).toEqual({ newspaper: '江城日报' });
	expect(newspaperSchema.safeParse(parse(row!)[0]).success).toBe(false);
	expect(newspaperSchema.parse(parse(row!.replace('<pinyin>', 'jiangcheng-ribao'))[0])).toMatchObject({
		name: '江城日报',
	});
});

const bound = { from: '2024-01-02', to: '2024-01-03' };
const aboutPages: Finding[] = [
	{ line: 3, ruleId: 'no-date', data: { why: 'no-clue', guess: null } },
	{ line: 3, ruleId: 'date-contradiction', data: { words: '1月2日', bound, date: '2024-02' } },
	{ line: 3, ruleId: 'region-differs', data: { region: '淮安市', city: '扬州市', absent: null } },
];

test.each(aboutPages.map((one) => [one.ruleId, one] as const))('%s is settled by the sidecar', (_, one) => {
	expect(pasted(one)).toContain('# sources/page.yaml');
	expect(sidecarSchema.safeParse(filled(pasted(one))).success).toBe(true);
});

test('evidence suggests nothing', () => {
	expect(
		suggestionFor({ ruleId: 'evidence-date', data: { words: '昨日', bound: { from: '2024-01-02' } } }),
	).toBeNull();
});
