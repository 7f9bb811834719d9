/** Our own search, asked through its page in a real browser, every question with an empty cache. */
import type { Browser, Page } from 'playwright-core';
import { sum, type NetworkLog, type Sent } from './network-log.ts';
import { typed, type Question } from './questions.ts';

export interface Asked {
	answers: string[][];
	/** Bytes before the box is used, by what they are. */
	script: number;
	/** Engine and index base, and the catalogue. */
	base: number;
	catalogue: number;
	/** Bytes of each question: the index, and the ten texts shown. */
	index: number[];
	texts: number[];
	requests: number[];
	/** Everything up to the first answer, the page included. */
	firstAnswer: number[];
	/** Milliseconds. */
	cold: number[];
	warm: number[];
	/** The longest the page's own thread was busy at a stretch, in milliseconds. */
	busiest: number;
}

const of = (sent: readonly Sent[], pattern: RegExp): number =>
	sum(sent.filter(({ url }) => pattern.test(url)));

/** Fills the box, and waits for the answer to this very question. */
async function ask(page: Page, query: string): Promise<number> {
	const started = performance.now();
	await page.fill('#q', query);
	await page.press('#q', 'Enter');
	await page.waitForFunction(
		(asked) =>
			new URLSearchParams(location.search).get('q') === asked &&
			document.querySelector('[data-state="done"][data-result-count]') !== null,
		query.trim(),
		{ polling: 10 },
	);
	return performance.now() - started;
}

/** What comes when the box is used: complete once engine, index base and catalogue are there. */
async function takeBase(page: Page, log: NetworkLog): Promise<Sent[]> {
	const base: Sent[] = [];
	for (let wait = 0; wait < 100; wait++) {
		await page.waitForTimeout(100);
		base.push(...log.take());
		const all = (...parts: RegExp[]) => parts.every((part) => base.some(({ url }) => part.test(url)));
		if (all(/catalogue/u, /wasm/u, /pf_meta/u) || all(/catalogue/u, /grams\/base/u)) break;
	}
	await page.waitForTimeout(300);
	return [...base, ...log.take()];
}

export async function askJianbao(
	browser: Browser,
	log: NetworkLog,
	path: string,
	questions: readonly Question[],
	cold: number,
): Promise<Asked> {
	const asked: Asked = {
		answers: [],
		script: 0,
		base: 0,
		catalogue: 0,
		index: [],
		texts: [],
		requests: [],
		firstAnswer: [],
		cold: [],
		warm: [],
		busiest: 0,
	};
	for (const question of questions.slice(0, cold)) {
		const context = await browser.newContext();
		const page = await context.newPage();
		log.take();
		await page.goto(new URL(path, log.address).href, { waitUntil: 'networkidle' });
		const before = log.take();
		await page.focus('#q');
		const base = await takeBase(page, log);
		const time = await ask(page, typed(question));
		await page.waitForTimeout(50);
		const own = log.take();
		asked.script = of(before, /\.js$/u);
		asked.base = of(base, /\/pagefind\/|\/grams\//u) + of(base, /worker/u);
		asked.catalogue = of(base, /catalogue/u);
		asked.index.push(of(own, /\/(?:pagefind\/index|grams\/parts)\//u));
		asked.texts.push(of(own, /\/(?:pagefind\/fragment|grams\/texts)\//u));
		asked.requests.push(own.length);
		asked.firstAnswer.push(sum(before) + sum(base) + sum(own));
		asked.cold.push(time);
		await context.close();
	}
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(new URL(path, log.address).href, { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		const busy = { most: 0 };
		Object.assign(window, { busy });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) busy.most = Math.max(busy.most, duration);
		}).observe({ type: 'longtask' });
	});
	const { answers, warm } = await page.evaluate(async (queries) => {
		const { jianbao } = window as unknown as {
			jianbao: { search: (query: string) => Promise<{ ids: string[]; facets: unknown }> };
		};
		const answers: string[][] = [];
		const warm: number[] = [];
		const counts: string[] = [];
		for (const query of queries) {
			const { ids, facets } = await jianbao.search(query);
			answers.push(ids);
			counts.push(JSON.stringify(facets));
		}
		// Another order: the answer may not depend on what was asked before, nor may it come from a memory of the last.
		for (let nth = 0; nth < queries.length; nth++) {
			const at = (nth * 7) % queries.length;
			const started = performance.now();
			const { ids, facets } = await jianbao.search(queries[at] ?? '');
			warm.push(performance.now() - started);
			if (ids.join() !== answers[at]?.join() || JSON.stringify(facets) !== counts[at])
				answers[at] = ['another answer the second time'];
		}
		return { answers, warm };
	}, questions.map(typed));
	asked.answers = answers;
	asked.warm = warm;
	asked.busiest = await page.evaluate(() => (window as unknown as { busy: { most: number } }).busy.most);
	await context.close();
	return asked;
}
