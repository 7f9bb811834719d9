/**
 * `npm run lighthouse -- [--desktop]`: Lighthouse on home, an article, a source page, a list and the search page of
 * the built site; prints one table and the audits that cost points. Fails below 99 in any category.
 */
import { createServer, type AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser, serveDist } from '../../test/browser.ts';
import { base, readPages, samplePages } from '../../test/dist-pages.ts';
import { ensureOwnPackages, ownPackages } from './own-packages.ts';

const { values } = parseArgs({ options: { desktop: { type: 'boolean', default: false } } });
const asked = 99;
ensureOwnPackages();

interface Audit {
	id: string;
	title: string;
	score: number | null;
	displayValue?: string;
}
interface Result {
	lhr: {
		categories: Record<
			string,
			{ title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
		>;
		audits: Record<string, Audit>;
		runtimeError?: { message: string };
	};
}
type Lighthouse = (url: string, flags: object, config?: object) => Promise<Result | undefined>;
const entry = new URL('lighthouse/core/index.js', ownPackages).href;
const { default: lighthouse, desktopConfig } = (await import(entry)) as {
	default: Lighthouse;
	desktopConfig: object;
};

/** A port that nothing uses now. */
const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});

const port = await freePort();
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: [
		`--remote-debugging-port=${port}`,
		'--no-sandbox',
		'--disable-gpu',
		'--no-first-run',
		'--disable-background-networking',
	],
});
const served = await serveDist();
const wanted = ['home', 'article', 'page', 'district', 'search'];
const samples = samplePages(readPages()).filter(({ kind }) => wanted.includes(kind));
let low = 0;
for (const { kind, page } of samples) {
	const url = served.address + page.path.slice(base.length);
	const result = await lighthouse(
		url,
		{ port, output: 'json', logLevel: 'error' },
		values.desktop ? desktopConfig : undefined,
	);
	if (result === undefined || result.lhr.runtimeError)
		throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
	const { categories, audits } = result.lhr;
	const scores = Object.values(categories).map(
		({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
	);
	console.log(`${kind.padEnd(9)} ${scores.join('  ')}`);
	for (const { score, auditRefs } of Object.values(categories)) {
		if ((score ?? 0) * 100 < asked) low += 1;
		for (const { id, weight } of auditRefs) {
			const audit = audits[id];
			if (weight > 0 && audit && audit.score !== null && audit.score < 1)
				console.log(`          ${id}: ${audit.title} ${audit.displayValue ?? ''} (${audit.score})`);
		}
	}
}
await served.close();
await browser.close();
if (low > 0) {
	console.log(`${low} categories below ${asked}`);
	process.exitCode = 1;
}
