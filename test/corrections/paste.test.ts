import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agreeLines, changeLines } from '../../src/corrections/paste.ts';
import { correctionsSchema } from '../../src/schema/schema.ts';

const page = ['', '', '# 甲题在此', '', '乙题在此'];
const filled = (text: string): unknown =>
	parse(text.replaceAll('<name>', '甲').replaceAll('<yyyy-mm-dd>', '2026-01-02'));

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
		page,
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
