import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveLinks, type LinkScores } from '../../scripts/links/link-model.ts';
import { linkMargins } from '../../scripts/links/margins.ts';

type Small = Pick<LinkScores, 'headers' | 'texts' | 'link' | 'end' | 'start'>;

/** Every cover by paths, tried one after the other. */
function bestByForce({ headers, texts, link, end, start }: Small): number {
	const rows = headers + texts;
	let best = Number.NEGATIVE_INFINITY;
	const next = Array.from<number>({ length: rows }).fill(-1);
	const visit = (r: number, used: Set<number>, score: number) => {
		if (r === rows) {
			let total = score;
			for (let j = 0; j < texts; j++) if (!used.has(j)) total += start[j] ?? 0;
			if (total > best && !cyclic(next, headers)) best = total;
			return;
		}
		next[r] = -1;
		visit(r + 1, used, score + (end[r] ?? 0));
		for (let j = 0; j < texts; j++) {
			if (used.has(j) || r - headers === j) continue;
			next[r] = j;
			visit(r + 1, new Set([...used, j]), score + (link[r * texts + j] ?? 0));
		}
		next[r] = -1;
	};
	visit(0, new Set(), 0);
	return best;
}

function cyclic(next: number[], headers: number): boolean {
	return next.some((_, r) => {
		let at = r;
		for (let k = 0; k <= next.length; k++) {
			const j = next[at] ?? -1;
			if (j < 0) return false;
			at = headers + j;
			if (at === r) return true;
		}
		return false;
	});
}

const problem = fc
	.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 }))
	.chain(([headers, texts]) => {
		const values = (n: number) =>
			fc
				.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n })
				.map((x) => Float64Array.from(x));
		return fc.record({
			headers: fc.constant(headers),
			texts: fc.constant(texts),
			link: values((headers + texts) * texts),
			end: values(headers + texts),
			start: values(texts),
		});
	})
	.map((p) => {
		for (let i = 0; i < p.texts; i++) p.link[(p.headers + i) * p.texts + i] = -1e4;
		return p as unknown as LinkScores;
	});

describe('the assignment', () => {
	test('is a cover by paths: no text follows two, none goes round in a circle', () => {
		fc.assert(
			fc.property(problem, (p) => {
				const { next } = solveLinks(p);
				const taken = next.filter((j) => j >= 0);
				expect(new Set(taken).size).toBe(taken.length);
				expect(cyclic(next, p.headers)).toBe(false);
			}),
		);
	});

	test('is the best there is wherever the best has no circle to break', () => {
		fc.assert(
			fc.property(problem, (p) => {
				const forwards = {
					...p,
					link: p.link.map((x, k) => (Math.floor(k / p.texts) - p.headers >= k % p.texts ? -1e4 : x)),
				};
				expect(solveLinks(forwards).total).toBeCloseTo(bestByForce(forwards), 6);
			}),
		);
	});
});

describe('a margin', () => {
	/** Links lead forwards only, so that no circle has to be broken. */
	const forwards = problem.map((p) => ({
		...p,
		link: p.link.map((x, k) => (Math.floor(k / p.texts) - p.headers >= k % p.texts ? -1e4 : x)),
	}));

	test('is what the best cover loses without the decision', () => {
		fc.assert(
			fc.property(forwards, (p) => {
				const solution = solveLinks(p);
				const margins = linkMargins(p, solution);
				solution.next.forEach((j, r) => {
					const without = { ...p, link: p.link.slice(), end: p.end.slice() };
					if (j < 0) without.end[r] = -1e4;
					else without.link[r * p.texts + j] = -1e4;
					const loss = solution.total - bestByForce(without);
					if (loss < 1e3) expect(margins.rows[r]).toBeCloseTo(loss, 6);
					else expect(margins.rows[r]).toBeGreaterThan(1e3);
				});
				margins.starts.forEach((margin, j) => {
					const without = { ...p, start: p.start.slice() };
					without.start[j] = -1e4;
					const loss = solution.total - bestByForce(without);
					if (solution.next.includes(j)) expect(margin).toBe(Number.POSITIVE_INFINITY);
					else if (loss < 1e3) expect(margin).toBeCloseTo(loss, 6);
					else expect(margin).toBeGreaterThan(1e3);
				});
			}),
		);
	});
});
