/**
 * Speed and memory of the conversion, from page files to articles, report and permalinks, on generated pages.
 *
 *   npm run bench:content -- [--pages 20000]
 *
 * The pages are written to a temporary archive first, which is not measured; then `npm run content` runs on it
 * in a process of its own, once as for a new archive and, with `--twice`, once more with nothing changed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { contentFolder } from '../paths.ts';
import { generatePage } from './generate-pages.ts';
import { corpusArticles, ownArticles } from './pages/articles.ts';

interface Share {
	folder: string;
	first: number;
	step: number;
	pages: number;
}

/** Seeds that no fit and no evaluation uses. */
const firstSeed = 50_000_000;
/** Milliseconds between two readings of the process's memory. */
const every = 500;

function writePages({ folder, first, step, pages }: Share): void {
	const clean = [...corpusArticles(3000), ...ownArticles()];
	for (let i = first; i < pages; i += step) {
		const { source } = generatePage(clean, firstSeed + i);
		writeFileSync(join(folder, `page-${String(i).padStart(6, '0')}.txt`), source.text);
	}
}

async function generate(folder: string, pages: number): Promise<void> {
	const step = availableParallelism();
	await Promise.all(
		Array.from({ length: step }, (_, first) => {
			const share: Share = { folder, first, step, pages };
			const worker = new Worker(new URL(import.meta.url), { workerData: share });
			return new Promise<void>((resolve, reject) => {
				worker.on('error', reject);
				worker.on('exit', () => resolve());
			});
		}),
	);
}

interface Cost {
	seconds: number;
	/** Resident memory of the whole process, threads included, in MiB, one reading after the other. */
	memory: number[];
	/** As the system counted it, MiB. */
	peak: number;
	summary: string;
}

/** @throws with the end of the output where the conversion fails */
async function convert(root: string): Promise<Cost> {
	const log = join(root, 'memory');
	const hook = `import{appendFileSync as a}from'node:fs';
const t=setInterval(()=>a(${JSON.stringify(log)},process.memoryUsage().rss+'\\n'),${every});t.unref();
process.on('exit',()=>a(${JSON.stringify(log)},process.resourceUsage().maxRSS*1024+'\\n'))`;
	rmSync(log, { force: true });
	const started = performance.now();
	const child = spawn(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(hook)}`, 'scripts/build-content.ts'],
		{ env: { ...process.env, JIANBAO_CONTENT: root }, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	let said = '';
	child.stdout.on('data', (part: Buffer) => (said += String(part)));
	child.stderr.on('data', (part: Buffer) => (said += String(part)));
	const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
	if (status !== 0) throw new Error(`the conversion failed:\n${said.slice(-2000)}`);
	const readings = readFileSync(log, 'utf8')
		.trim()
		.split('\n')
		.map((bytes) => Number(bytes) / 2 ** 20);
	return {
		seconds: (performance.now() - started) / 1000,
		memory: readings.slice(0, -1),
		peak: readings.at(-1) ?? 0,
		summary: said.trim().split('\n').at(-1) ?? '',
	};
}

function tell(pages: number, { seconds, memory, peak, summary }: Cost): void {
	const at = (q: number) =>
		(memory[Math.min(memory.length - 1, Math.floor(memory.length * q))] ?? 0).toFixed(0);
	console.log(summary);
	console.log(`${(pages / seconds).toFixed(0)} pages a second with ${availableParallelism()} threads`);
	console.log(
		`memory of the whole process: at 25 % of the time ${at(0.25)} MiB, 50 % ${at(0.5)}, 75 % ${at(0.75)}, end ${at(1)}; at most ${peak.toFixed(0)} MiB`,
	);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { pages: { type: 'string', default: '20000' }, twice: { type: 'boolean', default: false } },
	});
	const pages = Number(values.pages);
	const root = mkdtempSync(join(tmpdir(), 'jianbao-content-'));
	try {
		for (const name of ['vocabulary', 'site.yaml'])
			cpSync(join(contentFolder, name), join(root, name), { recursive: true });
		const folder = join(root, 'sources');
		mkdirSync(folder);
		await generate(folder, pages);
		console.log(`${pages} pages written`);
		tell(pages, await convert(root));
		if (values.twice) tell(pages, await convert(root));
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

if (isMainThread) await main();
else writePages(workerData as Share);
