import { expect, test } from 'vitest';
import { rankedFor } from '../../scripts/doubt/alternatives.ts';
import { oddsOf, type Candidate } from '../../scripts/doubt/candidate.ts';

const rival = (line: number, odds: number, by: Candidate['by'], ...answers: string[]): Candidate => ({
	changes: [{ do: 'split', line }],
	odds,
	by,
	answers,
});
const lines = (rule: string, ...rivals: Candidate[]) =>
	rankedFor(rule, rivals).map(({ changes }) => changes[0]?.line);

test('a tie leaves even odds, and a loss of score less', () => {
	expect(oddsOf(0)).toBe(0.5);
	expect(oddsOf(3)).toBeCloseTo(1 / (1 + Math.E ** 3), 9);
});

test('what the rule asks about comes first, then the likeliest', () => {
	expect(
		lines(
			'cut-ending',
			rival(1, 0.2, 'probability'),
			rival(2, 0.01, 'margin', 'cut-ending'),
			rival(3, 0.4, 'probability'),
		),
	).toEqual([2, 3, 1]);
});

test('what is hopeless is left out, later where the rule asks for it', () => {
	expect(
		lines(
			'cut-ending',
			rival(1, 0.0005, 'margin', 'cut-ending'),
			rival(2, 0.0005, 'margin'),
			rival(3, 0.00005, 'margin', 'cut-ending'),
		),
	).toEqual([1]);
});

test('which headline is the title is offered to the rule that asks it, and to no other', () => {
	const deck = rival(1, 0.4, 'probability', 'headline-order');
	expect(lines('headline-order', deck, rival(2, 0.4, 'probability'))).toEqual([1]);
	expect(lines('cut-ending', deck)).toEqual([]);
});
