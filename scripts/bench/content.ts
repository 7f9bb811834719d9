/**
 * Speed and memory of the conversion of text into articles, on generated pages in worker threads.
 *
 *   npm run bench:content -- [--pages 20000] [--workers N]
 *
 * Workers generate their pages themselves and keep nothing, as a conversion of a large archive would.
 */
import { availableParallelism } from 'node:os';
import { parseArgs, styleText } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { segmentPage } from '../stages/segment-page.ts';

import { generatePage } from './generate-pages.ts';
import { corpusArticles, ownArticles } from './pages/articles.ts';

interface Share {
	first: number;
	step: number;
	pages: number;
}

interface Progress {
	pages: number;
	articles: number;
	/** Milliseconds spent in `segmentPage`, one a page. */
	times: number[];
}

/** Pages a message: progress is told about once a second. */
const batch = 25;

function work({ first, step, pages }: Share): void {
	const clean = [...corpusArticles(3000), ...ownArticles()];
	let progress: Progress = { pages: 0, articles: 0, times: [] };
	for (let i = first; i < pages; i += step) {
		const { source } = generatePage(clean, 50_000_000 + i);
		const started = performance.now();
		const { drafts } = segmentPage(source);
		progress.times.push(performance.now() - started);
		progress.pages++;
		progress.articles += drafts.length;
		if (progress.pages === batch || i + step >= pages) {
			parentPort?.postMessage(progress);
			progress = { pages: 0, articles: 0, times: [] };
		}
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			pages: { type: 'string', default: '20000' },
			workers: { type: 'string', default: String(availableParallelism()) },
		},
	});
	const [pages, workers] = [Number(values.pages), Number(values.workers)];
	const started = performance.now();
	const times: number[] = [];
	const memory: number[] = [];
	let [done, articles] = [0, 0];
	const tell = (last = false) => {
		const seconds = (performance.now() - started) / 1000;
		const rss = process.memoryUsage().rss / 2 ** 20;
		if (process.stdout.isTTY)
			process.stdout.write(
				`\r${styleText('dim', `${done} of ${pages} pages, ${seconds.toFixed(0)} s, ${rss.toFixed(0)} MB`)}${last ? '\n' : ''}`,
			);
		else if (last || done % 2000 < batch)
			console.log(`${done} pages  ${seconds.toFixed(0)} s  ${rss.toFixed(0)} MB`);
	};
	await Promise.all(
		Array.from({ length: workers }, (_, first) => {
			const worker = new Worker(new URL(import.meta.url), {
				workerData: { first, step: workers, pages } satisfies Share,
			});
			return new Promise<void>((resolve, reject) => {
				worker.on('message', (p: Progress) => {
					done += p.pages;
					articles += p.articles;
					times.push(...p.times);
					memory.push(process.memoryUsage().rss);
					tell();
				});
				worker.on('error', reject);
				worker.on('exit', () => resolve());
			});
		}),
	);
	tell(true);
	times.sort((a, b) => a - b);
	const seconds = (performance.now() - started) / 1000;
	const half = memory.slice(Math.floor(memory.length / 2));
	const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
	console.log(
		`${done} pages, ${articles} articles in ${seconds.toFixed(1)} s with ${workers} workers: ${(done / seconds).toFixed(0)} pages a second, generating included`,
	);
	console.log(
		`segmentPage: median ${times[times.length >> 1]?.toFixed(1)} ms, 90 % ${times[Math.floor(times.length * 0.9)]?.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(0)} ms`,
	);
	console.log(
		`memory of the whole process: at most ${mb(Math.max(...memory))} MB; second half of the run ${mb(Math.min(...half))}–${mb(Math.max(...half))} MB`,
	);
}

if (isMainThread) await main();
else work(workerData as Share);
