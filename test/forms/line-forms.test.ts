/** Each row of the table of lines that sign by their shape, on its own example. */
import { describe, expect, test } from 'vitest';
import { lineForms, readLineForm } from '../../scripts/forms/byline/line-forms.ts';

const said = (authors: ReturnType<typeof readLineForm>): string[] | undefined =>
	authors?.map(({ role, name }) => [role, name].filter(Boolean).join(' '));

describe('a line signs by its shape', () => {
	test.each(lineForms.map(({ id, example: [printed, authors] }) => [id, printed, authors] as const))(
		'%s: %s',
		(id, printed, authors) => {
			const fired = lineForms.find(({ read }) => read(printed) !== null);
			expect(fired?.id, `the first row that reads ${printed}`).toBe(id);
			expect(said(readLineForm(printed))).toEqual(authors.map((one) => one.replace(/^– /u, '')));
		},
	);

	test('several in letters, with what they are', () => {
		expect(said(readLineForm('By Li Ming and Wang Fang, Staff Reporters'))).toEqual([
			'Staff Reporter Li Ming',
			'Staff Reporter Wang Fang',
		]);
	});

	test.each(['示例市召开春季农业生产会议', '退休教师', '王小明带着孩子们走进消防站学习灭火知识'])(
		'and not by %s',
		(line) => {
			expect(readLineForm(line)).toBeNull();
		},
	);
});
