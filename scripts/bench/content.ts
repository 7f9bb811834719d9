/**
 * Speed and memory of the conversion, from page files to articles, report and permalinks, on generated pages.
 *
 *   npm run bench:content -- [--pages 20000]
 *
 * The pages are written to a temporary archive first, which is not measured; then `npm run content` runs on it
 * in a process of its own, once as for a new archive and, with `--twice`, once more with nothing changed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { numberOf } from '../command/number-of.ts';
import { runCommand, type Command } from '../command/run-command.ts';
import { loadLanguage } from '../language/load-language.ts';
import { useLanguage } from '../language/words.ts';
import { conversionCost, tellMemory } from './conversion-cost.ts';
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

function writePages({ folder, first, step, pages }: Share): void {
	useLanguage(loadLanguage());
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

async function tell(pages: number, root: string): Promise<void> {
	const cost = await conversionCost(root);
	console.log(cost.summary);
	console.log(`${(pages / cost.seconds).toFixed(0)} pages a second with ${availableParallelism()} threads`);
	tellMemory(cost);
}

const command: Command = {
	command: 'npm run bench:content',
	does: 'Measures time and memory of the conversion of generated pages.',
	flags: {
		pages: { type: 'string', value: 'N', help: 'how many', default: '20000' },
		twice: { type: 'boolean', help: 'once more with nothing changed' },
	},
	async run(args) {
		const pages = numberOf(args, 'pages');
		const root = mkdtempSync(join(tmpdir(), 'jianbao-content-'));
		try {
			const folder = join(root, 'sources');
			mkdirSync(folder);
			await generate(folder, pages);
			console.log(`${pages} pages written`);
			await tell(pages, root);
			if (args.switches.has('twice')) await tell(pages, root);
		} finally {
			rmSync(root, { recursive: true, force: true });
		}
	},
};

if (isMainThread) await runCommand(command);
else writePages(workerData as Share);
