/**
 * Measures the search in a real browser, beside what else a static site could use, on the same articles in one run.
 *
 *   npm run bench:search -- [--articles 0,1000,5000] [--questions 300] [--cold 30] [--no-peers]
 *
 * 0 articles is the archive itself, as it is.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../test/browser.ts';
import { readPublished } from '../../test/browser/truth.ts';
import { basePath, contentFolder } from '../paths.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { ensureOwnPackages } from './own-packages.ts';
import { askJianbao } from './search/ask-jianbao.ts';
import { makeArchive } from './search/make-archive.ts';
import { logNetwork, sum } from './search/network-log.ts';
import { peers } from './search/peers.ts';
import { makeQuestions, typed } from './search/questions.ts';
import { runMeasured } from './search/run-measured.ts';
import { score, spread } from './search/score.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '0,1000,5000' },
		questions: { type: 'string', default: '300' },
		cold: { type: 'string', default: '30' },
		peers: { type: 'boolean', default: true },
	},
	allowNegative: true,
});
const folder = resolve('.cache/bench-search');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const row = (name: string, text: string): void => console.log(`  ${name.padEnd(34)} ${text}`);
const percent = ({ recall, precision }: { recall: number; precision: number }): string =>
	`recall ${recall.toFixed(1)}  precision ${precision.toFixed(1)}`;

if (values.peers) ensureOwnPackages();
const browser = await launchBrowser();
for (const count of values.articles.split(',').map(Number)) {
	const content = count === 0 ? contentFolder : join(folder, `content-${count}`);
	const dist = join(folder, `dist-${count}`);
	mkdirSync(folder, { recursive: true });
	console.log(count === 0 ? '\nthis archive' : `\n${count} articles (${makeArchive(content, count)})`);
	const env = { JIANBAO_CONTENT: content, JIANBAO_DIST: dist };
	const site = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], env);
	const index = await runMeasured(['scripts/build-index.ts'], env);
	row('site', `${site.seconds.toFixed(1)} s, peak ${site.peakMegabytes?.toFixed(0) ?? '?'} MB`);
	row('index', `${index.seconds.toFixed(1)} s, peak ${index.peakMegabytes?.toFixed(0) ?? '?'} MB`);
	row('', index.output.trim());
	const shards = readdirSync(join(dist, 'search', 'suggest')).map((name) => ({
		name,
		size: statSync(join(dist, 'search', 'suggest', name)).size,
	}));
	const first = shards.find(({ name }) => name === 'base.bin')?.size ?? 0;
	const largest = Math.max(0, ...shards.filter(({ name }) => name !== 'base.bin').map(({ size }) => size));
	row('suggestions', `${kilobytes(first)}, and ${kilobytes(largest)} at most for what is typed`);
	const held = ['pagefind', 'search/grams'].map((name) => join(dist, name)).filter(existsSync);
	row(
		'files of the index',
		String(held.flatMap((name) => readdirSync(name, { recursive: true, encoding: 'utf8' })).length),
	);

	const articles = readPublished(dist);
	const questions = makeQuestions(articles, Number(values.questions));
	// The settings of the generated archives are copied from this one.
	const base = basePath();
	const served = await serveFolder(dist, { base });
	const log = await logNetwork(served.address);
	const asked = await askJianbao(browser, log, `${base}search/`, questions, Number(values.cold));
	const [queryBytes, texts, toAnswer, cold, warm] = [
		asked.index,
		asked.texts,
		asked.firstAnswer,
		asked.cold,
		asked.warm,
	].map(spread);
	row(
		'exactness',
		`${percent(score(questions, asked.answers))}  (${questions.length} questions, each asked twice)`,
	);
	row('script before the box is used', kilobytes(asked.script));
	row('base with the engine', `${kilobytes(asked.base)}, catalogue ${kilobytes(asked.catalogue)}`);
	row(
		'cold question, index',
		`median ${kilobytes(queryBytes?.median ?? 0)}, p90 ${kilobytes(queryBytes?.p90 ?? 0)}`,
	);
	row(
		'first ten with context',
		`median ${kilobytes(texts?.median ?? 0)}, most ${kilobytes(texts?.most ?? 0)}`,
	);
	row('requests of a cold question', `median ${spread(asked.requests).median}`);
	row('all up to the first answer', `median ${kilobytes(toAnswer?.median ?? 0)}`);
	row('cold', `median ${milliseconds(cold?.median ?? 0)}, p90 ${milliseconds(cold?.p90 ?? 0)}`);
	row('warm', `median ${milliseconds(warm?.median ?? 0)}, p90 ${milliseconds(warm?.p90 ?? 0)}`);
	row('page blocked at most', asked.busiest === 0 ? 'under 50 ms' : milliseconds(asked.busiest));
	await log.close();
	await served.close();

	if (!values.peers) continue;
	console.log('  beside it, same articles and questions:');
	for (const { name, build } of peers) {
		const place = join(folder, `peer-${count}`);
		const started = performance.now();
		await build(articles, dist, place);
		const seconds = (performance.now() - started) / 1000;
		const server = await serveFolder(place);
		const network = await logNetwork(server.address);
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(network.address);
		await page.waitForFunction('window.ready === true', undefined, { timeout: 120_000 });
		await page.evaluate(
			(query) => (window as unknown as { first: (query: string) => Promise<unknown> }).first(query),
			typed(questions[0] ?? { kind: 'word', phrases: [''], expected: [] }),
		);
		const bytes = sum(network.take());
		const answers = await page.evaluate(
			async (queries) => {
				const { ask } = window as unknown as { ask: (query: string) => Promise<string[]> };
				const found: string[][] = [];
				for (const query of queries) found.push(await ask(query));
				return found;
			},
			questions.map(({ phrases }) => phrases.join(' ')),
		);
		row(
			name,
			`${percent(score(questions, answers))}  first answer ${kilobytes(bytes)}  build ${seconds.toFixed(1)} s`,
		);
		await context.close();
		await network.close();
		await server.close();
	}
}
await browser.close();
