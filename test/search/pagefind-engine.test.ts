import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { IndexOutdated, IndexUnreachable } from '../../src/search/engine/engine.ts';
import { pagefindEngine, type PagefindModule } from '../../src/search/engine/pagefind.ts';
import { probeOf } from '../../src/search/engine/probe.ts';
import { startsOf } from '../../src/search/engine/starts-of.ts';
import { steadyFetch } from '../../src/search/engine/steady-fetch.ts';

describe('positions of characters', () => {
	it.each([
		[[[1, 5, 9]], [1, 5, 9]],
		[
			[
				[1, 5, 9],
				[2, 7, 10],
			],
			[1, 9],
		],
		[
			[
				[3, 4, 5, 6],
				[3, 4, 5, 6],
			],
			[3, 4, 5],
		],
		[[[1, 2], []], []],
		[[[0, 8], [1, 9], [10]], [8]],
	])('%j give the places of the phrase %j', (lists, expected) => {
		expect(startsOf(lists)).toEqual(expected);
	});
});

describe('a long phrase', () => {
	it('is looked for by a few of its characters, in order, none twice, none that stands everywhere', () => {
		const tokens = [...'淮安市清江浦区的营商环境在全省率先进入第一方阵。'];
		const probe = probeOf(tokens);
		expect(probe).toHaveLength(6);
		expect(probe).toEqual([...new Set(probe)].sort((a, b) => a - b));
		expect(probe.map((at) => tokens[at])).not.toContain('的');
		expect(startsOf([[4, 9], [7]], [1, 4])).toEqual([3]);
	});

	it('of eight characters or fewer is looked for by all of them, as is one of common characters only', () => {
		expect(probeOf([...'清江浦区营商环境'])).toHaveLength(8);
		expect(probeOf([...'的的的的的的的的的'])).toHaveLength(6);
	});
});

/** A Pagefind that answers from a table, and whose first instance fails as it does: it logs and goes on. */
function fakePagefind(answers: Readonly<Record<string, readonly string[]>>, fails = false) {
	let instances = 0;
	const steady = steadyFetch(
		async () => {
			throw new TypeError('down');
		},
		async () => {},
	);
	const module: PagefindModule = {
		createInstance: () => {
			const broken = fails && instances === 0;
			instances += 1;
			return {
				init: async () => {},
				search: async (term) => {
					if (broken) await steady.fetch('/pagefind/index/x').catch(() => null);
					const results = (answers[term ?? ''] ?? []).map((id) => ({
						id,
						words: [0],
						data: async () => ({ content: '', meta: {} }),
					}));
					return { results };
				},
			};
		},
	};
	const engine = pagefindEngine({
		folder: '/pagefind/',
		load: async () => module,
		health: steady,
		catalogue: { rowOf: (name: string) => (name === 'a' ? 0 : undefined) } as Catalogue,
	});
	return { engine, instances: () => instances };
}

describe('Pagefind behind the interface', () => {
	it('gives no answer when a part of the index failed, and begins anew with the next question', async () => {
		const { engine, instances } = fakePagefind({ 党: ['a'] }, true);
		await expect(engine.find(['党'])).rejects.toThrow(IndexUnreachable);
		expect([...(await engine.find(['党'])).keys()]).toEqual([0]);
		expect(instances()).toBe(2);
	});

	it('spoils every answer that was under way when one failed', async () => {
		const { engine } = fakePagefind({ 党: ['a'], 建: ['a'] }, true);
		const outcomes = await Promise.allSettled([engine.find(['党']), engine.find(['建'])]);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	});

	it('asks for the phrase as well where one character may begin another', async () => {
		const hangul = ['가'];
		const { engine } = fakePagefind({ 가: ['a'] });
		expect((await engine.find(hangul)).size).toBe(0);
		const { engine: both } = fakePagefind({ 가: ['a'], '"가"': ['a'] });
		expect((await both.find(hangul)).size).toBe(1);
	});

	it('says so when the index knows an article that the catalogue does not', async () => {
		const { engine } = fakePagefind({ 党: ['b'] });
		await expect(engine.find(['党'])).rejects.toThrow(IndexOutdated);
	});
});

describe('the steady network', () => {
	const answering = (...answers: (number | 'down')[]) => {
		let asked = 0;
		const network = (async () => {
			const answer = answers[asked++] ?? 200;
			if (answer === 'down') throw new TypeError('network');
			return new Response('', { status: answer });
		}) as typeof fetch;
		return { ...steadyFetch(network, async () => {}), asked: () => asked };
	};

	it('tries again after a failure and keeps quiet when that helps', async () => {
		const steady = answering('down', 503, 200);
		expect((await steady.fetch('/x')).status).toBe(200);
		expect([steady.asked(), steady.epoch().failed]).toEqual([3, null]);
	});

	it('tells of what failed for good, in the stretch of work it was asked in', async () => {
		const steady = answering('down', 'down', 'down');
		const before = steady.epoch();
		const late = steady.fetch('/x');
		steady.renew();
		await expect(late).rejects.toThrow('network');
		expect([before.failed, steady.epoch().failed]).toEqual(['/x', null]);
	});

	it('does not insist on what is not there', async () => {
		const steady = answering(404, 200);
		await expect(steady.fetch('/x')).rejects.toThrow('404');
		expect(steady.asked()).toBe(1);
	});
});
