/** Cohesion is the cosine it is said to be, in whatever order it is asked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageCohesion } from '../../scripts/look/cohesion.ts';

const texts = [
	'清河镇农技站送来良种',
	'清河镇的良种长势喜人，农技站派人来看',
	'中学生运动会开幕',
	'运动会上中学生跑得快，清河镇也来了人',
	'与谁都不相干',
];

/** Strings of two and three characters between marks. */
const grams = (text: string): string[] =>
	text
		.split('，')
		.flatMap((run) =>
			[2, 3].flatMap((n) => Array.from({ length: run.length - n + 1 }, (_, i) => run.slice(i, i + n))),
		);

const weightOf = (blocks: readonly number[]) => {
	const counts = new Map<string, number>();
	for (const block of blocks)
		for (const gram of grams(texts[block] ?? '')) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	return new Map(
		[...counts].map(([gram, n]) => {
			const df = texts.filter((text) => grams(text).includes(gram)).length;
			return [gram, df < 2 ? 0 : (1 + Math.log(n)) * Math.log(texts.length / df)];
		}),
	);
};

function cosine(a: readonly number[], b: readonly number[]): number {
	const [x, y] = [weightOf(a), weightOf(b)];
	const norm = (v: Map<string, number>): number => Math.hypot(...v.values());
	const dot = [...x].reduce((sum, [gram, w]) => sum + w * (y.get(gram) ?? 0), 0);
	return dot ? dot / (norm(x) * norm(y)) : 0;
}

const blocks = fc.uniqueArray(fc.nat(texts.length - 1), { minLength: 1, maxLength: 3 });

test('two sets of blocks are as close as the cosine of their grams says', () => {
	const { between } = pageCohesion(texts);
	fc.assert(
		fc.property(blocks, blocks, (a, b) => {
			expect(between(a, b)).toBeCloseTo(cosine(a, b), 12);
		}),
		{ numRuns: 60 },
	);
	expect(between([0], [1])).toBeGreaterThan(0.1);
	expect(between([0], [4])).toBe(0);
});

test('a line is contained in blocks that hold its binding words, and in no others', () => {
	const { between, containment } = pageCohesion(texts);
	between([2], [3]);
	expect(containment(0, [1])).toBeGreaterThan(0.5);
	expect(containment(0, [4])).toBe(0);
});
