/** Is the machine right about how sure it is? Risk by coverage, what a review finds, calibration. */
import type { ArticleScore } from '../score-page.ts';
import { fixed, type Run } from './table.ts';

/** An article that was found: how sure the machine is of it, and whether it is right. */
interface Judged {
	sure: number;
	right: boolean;
}

/** Lower bounds of the classes of stated confidence, and one above all. */
const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** The surest first. */
export const judge = (runs: readonly Run[]): Judged[] =>
	runs
		.flatMap(({ scores }) => scores)
		.flatMap(({ draft, right }) => (draft ? [{ sure: draft.confidence, right }] : []))
		.sort((a, b) => b.sure - a.sure);

const shareRight = (list: readonly Judged[]): number =>
	list.filter(({ right }) => right).length / Math.max(1, list.length);

/** Of the most confident share, how many are right. */
export const rightAt = (judged: readonly Judged[], coverage: number): number =>
	shareRight(judged.slice(0, Math.ceil(judged.length * coverage)));

/** Stated confidence, true share and number of each class that holds any. */
export const calibrationOf = (judged: readonly Judged[]): [stated: number, right: number, count: number][] =>
	BINS.slice(1)
		.map((top, k) => judged.filter(({ sure }) => sure >= (BINS[k] ?? 0) && sure < top))
		.filter((bin) => bin.length)
		.map((bin) => [bin.reduce((sum, { sure }) => sum + sure, 0) / bin.length, shareRight(bin), bin.length]);

const percent = (share: number, of: number): string => fixed((100 * share) / Math.max(1, of), 1);
const row = (shares: readonly number[], figure: (share: number) => string): string =>
	shares.map((share) => `${share * 100} %: ${figure(share)}`).join('   ');

export function printTrust(runs: readonly Run[]): void {
	const judged = judge(runs);
	const wrong = judged.filter(({ right }) => !right).length;
	console.log('\nRisk and coverage: of the most confident …, right');
	console.log(
		row([0.1, 0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1], (share) => fixed(100 * rightAt(judged, share), 1)),
	);
	console.log('Reviewing the least confident …, wrong ones found');
	console.log(
		row([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4], (share) =>
			percent(
				judged.slice(Math.floor(judged.length * (1 - share))).filter(({ right }) => !right).length,
				wrong,
			),
		),
	);
	const isFlagged = ({ draft }: ArticleScore): boolean => (draft?.review.length ?? 0) > 0;
	const flagged = runs.flatMap(({ scores }) => scores).filter(isFlagged);
	console.log(
		`Flagged for review by any rule: ${percent(flagged.length, judged.length)} % of the articles, ${percent(flagged.filter(({ right }) => !right).length, wrong)} % of the wrong ones`,
	);
	console.log('Calibration: stated → true');
	console.log(
		calibrationOf(judged)
			.map(([stated, right, count]) => `${fixed(stated, 2)} → ${fixed(right, 2)} (${count})`)
			.join('   '),
	);
}
