import type { Question } from './questions.ts';

export interface Score {
	/** Means over the questions, in per cent; a question without an answer counts for precision alone. */
	recall: number;
	precision: number;
}

export function score(questions: readonly Question[], answers: readonly (readonly string[])[]): Score {
	let recall = 0;
	let asked = 0;
	let precision = 0;
	questions.forEach(({ expected }, nth) => {
		const found = new Set(answers[nth]);
		const right = expected.filter((id) => found.has(id)).length;
		if (expected.length > 0) {
			asked += 1;
			recall += right / expected.length;
		}
		precision += found.size === 0 ? 1 : right / found.size;
	});
	return { recall: (100 * recall) / asked, precision: (100 * precision) / questions.length };
}

/** Middle and nine tenths of a list. */
export function spread(values: readonly number[]): { median: number; p90: number; most: number } {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { median: at(0.5), p90: at(0.9), most: sorted.at(-1) ?? 0 };
}
