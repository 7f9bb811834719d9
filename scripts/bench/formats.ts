/**
 * What reading a format costs beside the whole conversion, and in how much memory: a folder of ALTO files and one
 * PDF of many pages, of the same set pages.
 *
 *   npm run bench:formats -- [--alto 200] [--pdf 300]
 *
 * Reading is measured alone, in this process; the conversion in a process of its own, as `npm run content` does it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { useLanguage } from '../language/words.ts';
import { loadLanguage } from '../language/load-language.ts';
import { alto } from '../read/formats/alto.ts';
import { pdf } from '../read/formats/pdf.ts';
import type { Format } from '../read/formats/types.ts';
import type { SourcePage } from '../types.ts';
import { conversionCost, tellMemory } from './conversion-cost.ts';
import { articlePool } from './fitting/training-pages.ts';
import { asAlto, asPdf } from './pages/as-files.ts';
import { laidOutPage } from './pages/laid-out.ts';

/** No fit draws pages of these seeds. */
const FIRST_SEED = 7_000_000;

function setPages(count: number): SourcePage[] {
	const { held } = articlePool();
	return Array.from({ length: count }, (_, i) => laidOutPage(held, FIRST_SEED + i, 'columns').boxes.source);
}

/** Seconds of processor time that reading the files takes, and the pages that came out. */
async function reading(
	format: Format,
	paths: readonly string[],
): Promise<{ seconds: number; pages: number }> {
	const before = process.cpuUsage();
	let pages = 0;
	for (const path of paths) for await (const _ of format.read(readFileSync(path), path)) pages++;
	const { user, system } = process.cpuUsage(before);
	return { seconds: (user + system) / 1e6, pages };
}

async function measure(
	name: string,
	format: Format,
	files: ReadonlyMap<string, string | Buffer>,
): Promise<void> {
	const root = mkdtempSync(join(tmpdir(), 'jianbao-formats-'));
	try {
		const folder = join(root, 'sources');
		mkdirSync(folder);
		const paths = [...files].map(([file, bytes]) => {
			writeFileSync(join(folder, file), bytes);
			return join(folder, file);
		});
		const read = await reading(format, paths);
		const whole = await conversionCost(root);
		console.log(`${name}: ${read.pages} pages, ${files.size === 1 ? 'one file' : `${files.size} files`}`);
		console.log(
			`  reading ${((1000 * read.seconds) / read.pages).toFixed(1)} ms of processor time a page, ` +
				`${((100 * read.seconds) / whole.cpu).toFixed(1)} % of the ${((1000 * whole.cpu) / read.pages).toFixed(0)} ms of the whole conversion`,
		);
		tellMemory(whole);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

await runCommand({
	command: 'npm run bench:formats',
	does: 'Measures what reading ALTO files and a PDF costs beside the whole conversion, and in how much memory.',
	flags: {
		alto: { type: 'string', value: 'N', help: 'ALTO files', default: '200' },
		pdf: { type: 'string', value: 'N', help: 'pages of the PDF', default: '300' },
	},
	async run(args) {
		useLanguage(loadLanguage());
		const files = setPages(numberOf(args, 'alto')).map(
			(page, i) => [`page-${String(i).padStart(4, '0')}.xml`, asAlto(page)] as const,
		);
		await measure('ALTO', alto, new Map(files));
		await measure('PDF', pdf, new Map([['pages.pdf', asPdf(setPages(numberOf(args, 'pdf')))]]));
	},
});
