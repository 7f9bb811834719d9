/** The chain of roles against every sequence, tried one after the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestRoles, logProbability, marginals, type Chain } from '../../scripts/roles/role-model.ts';
import { roles } from '../../scripts/roles/roles.ts';

const n = roles.length;
/** Roles that the small chains allow. */
const used = [1, 3, 8];

const score = fc.integer({ min: -30, max: 30 }).map((x) => x / 10);
const scores = (count: number) =>
	fc.array(score, { minLength: count, maxLength: count }).map((x) => Float64Array.from(x));
const chain: fc.Arbitrary<Chain> = fc.integer({ min: 1, max: 4 }).chain((length) =>
	fc
		.record({
			emit: scores(length * n),
			step: fc.array(scores((n + 1) * n), { minLength: length, maxLength: length }),
			allowed: fc.array(fc.subarray(used, { minLength: 1 }), { minLength: length, maxLength: length }),
		})
		.map((made) => ({ ...made, length, features: [], conditions: [] })),
);

/** Every sequence of allowed roles with its score. */
function sequences({ length, emit, step, allowed }: Chain): { roles: number[]; score: number }[] {
	let all: { roles: number[]; score: number }[] = [{ roles: [], score: 0 }];
	for (let i = 0; i < length; i++)
		all = all.flatMap((before) =>
			(allowed[i] as number[]).map((r) => ({
				roles: [...before.roles, r],
				score: before.score + emit[i * n + r]! + step[i]![(i ? before.roles[i - 1]! : n) * n + r]!,
			})),
		);
	return all;
}

test('the sequence found has the best score of all', () => {
	fc.assert(
		fc.property(chain, (c) => {
			const all = sequences(c);
			const found = bestRoles(c);
			const best = Math.max(...all.map((one) => one.score));
			expect(all.find((one) => one.roles.join() === found.join())?.score).toBeCloseTo(best, 9);
		}),
	);
});

test("a role's probability is its share of all sequences", () => {
	fc.assert(
		fc.property(chain, (c) => {
			const all = sequences(c).map((one) => ({ ...one, weight: Math.exp(one.score) }));
			const total = all.reduce((sum, { weight }) => sum + weight, 0);
			const { role, total: log } = marginals(c);
			expect(log).toBeCloseTo(Math.log(total), 6);
			for (let i = 0; i < c.length; i++)
				for (const r of used) {
					const share = all.filter((one) => one.roles[i] === r).reduce((sum, { weight }) => sum + weight, 0);
					expect(role[i * n + r]).toBeCloseTo(share / total, 6);
				}
		}),
	);
});

test('the probability of a stretch is the share of the sequences that keep to it', () => {
	fc.assert(
		fc.property(chain, fc.nat(3), fc.nat(3), fc.constantFrom(...used), (c, one, other, role) => {
			const [from, to] = [one % c.length, other % c.length].sort((a, b) => a - b) as [number, number];
			const within = (_: number, r: number) => r !== role;
			const all = sequences(c).map((s) => ({ ...s, weight: Math.exp(s.score) }));
			const kept = all.filter((s) => s.roles.slice(from, to + 1).every((r) => r !== role));
			const sum = (list: typeof all) => list.reduce((total, { weight }) => total + weight, 0);
			expect(Math.exp(logProbability(c, marginals(c), within, from, to))).toBeCloseTo(
				sum(kept) / sum(all),
				6,
			);
		}),
	);
});
