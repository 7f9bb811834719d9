import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssembledPage } from '../../scripts/articles/assemble.ts';
import { assemble, TWO } from '../a-cut-page.ts';

/** Each article as the lines of its parts, with their kinds. */
const shown = ({ articles }: AssembledPage) =>
	articles.map(({ parts }) =>
		parts.map(({ kind, pieces }) => `${kind} ${pieces.map((x) => x.line).join('+')}`),
	);

test('parts stand in reading order, dateline apart', () => {
	expect(shown(assemble(TWO))).toEqual([
		['title 1', 'byline 3', 'dateline 5', 'paragraph 5', 'paragraph 7'],
		['title 9', 'byline 11', 'dateline 13', 'paragraph 13', 'paragraph 15'],
	]);
});

test('the text of a picture that speaks of no story stands by itself', () => {
	// Where a picture stood, OCR leaves blank lines.
	const below = (text: string) => shown(assemble([...TWO.slice(0, 4), `\n\n${text}`, ...TWO.slice(4)]));
	expect(below('图为两位老人在公园的长椅上对弈。 本报记者 张文 摄')).toContainEqual(['caption 11']);
	expect(below('图为加固后的青石镇小水库。 本报记者 张文 摄')).not.toContainEqual(['caption 11']);
});

describe('under a decision', () => {
	test('two texts are one paragraph', () => {
		const [first] = shown(assemble(TWO, { follows: [{ from: 5, to: 7, paragraph: 'same' }] }));
		expect(first).toEqual(['title 1', 'byline 3', 'dateline 5', 'paragraph 5+7']);
	});

	test('a text goes over to another story and its former neighbours stay', () => {
		expect(shown(assemble(TWO, { follows: [{ from: 15, to: 7 }] }))).toEqual([
			['title 1', 'byline 3', 'dateline 5', 'paragraph 5'],
			['title 9', 'byline 11', 'dateline 13', 'paragraph 13', 'paragraph 15', 'paragraph 7'],
		]);
	});

	test('a caption between two texts of one story stands where it is printed', () => {
		const captioned = [...TWO.slice(0, 3), '图为加固后的水库大坝。', ...TWO.slice(3)];
		const [first] = shown(assemble(captioned, { roles: new Map([[7, 'caption']]) }));
		expect(first).toEqual(['title 1', 'byline 3', 'dateline 5', 'paragraph 5', 'caption 7', 'paragraph 9']);
	});
});

test('whatever is decided, every line stands in exactly one place', () => {
	const line = fc.integer({ min: 0, max: TWO.length - 1 }).map((i) => 2 * i + 1);
	const role = fc.constantFrom(
		...([
			'furniture',
			'rubric',
			'title',
			'byline',
			'body',
			'subhead',
			'caption',
			'credit',
			'late-title',
		] as const),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(line, role), { maxLength: 4 }), (decided) => {
			const { articles, furniture } = assemble(TWO, { roles: new Map(decided) });
			const lines = [
				...articles.flatMap(({ parts }) => [
					...new Set(parts.flatMap(({ pieces }) => pieces.map((x) => x.line))),
				]),
				...furniture.map((x) => x.line),
			];
			expect(lines.sort((a, b) => a - b)).toEqual(TWO.map((_, i) => 2 * i + 1));
		}),
		{ numRuns: 60 },
	);
});
