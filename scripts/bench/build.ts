/**
 * `npm run bench:build -- [--articles 5000,20000] [--peers] [--added]`: what a whole site over made articles costs,
 * from articles to index: wall, processor, memory, files, bytes; what more articles cost each, and what 100,000 would,
 * extrapolated from the two largest sizes. `--peers` builds the very same articles with Hugo and stock Pagefind in the
 * same run. `--added` then adds one page of eight articles, and says what that costs and which files it changes.
 * Conversion is measured by `npm run bench:content`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { numberOf } from '../command/number-of.ts';
import { changesFile } from '../write/swap-site.ts';
import { writeHugo } from './build/hugo.ts';
import { makeArticles, readParagraphs } from './build/make-articles.ts';
import { treeOf, type Tree } from './build/tree.ts';
import { writeArchive } from './build/write-archive.ts';
import { runMeasured, type Measured } from './search/run-measured.ts';

const districts = Array.from({ length: 9 }, (_, i) => `${'甲乙丙丁戊己庚辛壬'[i]}区`);
const topics = ['教育', '经济', '文化'];
/** Articles of one page. */
const onePage = 8;
// Inside the project, so that packages are found; ignored by git and by the formatters.
const work = resolve('.cache/bench-build');
const paragraphs = readParagraphs('content/articles');

const row = (name: string, text: string): void => console.log(`  ${name.padEnd(22)} ${text}`);
const wide = (value: number, digits = 1): string => value.toFixed(digits).padStart(7);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Costs one after another: times add up, memory is the larger. */
const both = (a: Measured, b: Measured): Measured => ({
	seconds: a.seconds + b.seconds,
	cpuSeconds: a.cpuSeconds === null || b.cpuSeconds === null ? null : a.cpuSeconds + b.cpuSeconds,
	peakMegabytes: Math.max(a.peakMegabytes ?? 0, b.peakMegabytes ?? 0) || null,
	output: '',
});
const showCost = (name: string, { seconds, cpuSeconds, peakMegabytes }: Measured): void =>
	row(name, `${wide(seconds)} s ${wide(cpuSeconds ?? NaN)} s CPU ${wide(peakMegabytes ?? NaN, 0)} MB`);
function showTree(name: string, { files, bytes, parts }: Tree, count: number): void {
	row(
		name,
		`${files} files (${(files / count).toFixed(2)} an article), ${megabytes(bytes)} (${(bytes / count / 1000).toFixed(1)} KB an article)`,
	);
	const largest = [...parts].toSorted(([, a], [, b]) => b.bytes - a.bytes).slice(0, 6);
	row('', largest.map(([part, one]) => `${part} ${one.files} / ${megabytes(one.bytes)}`).join(', '));
}

interface Size {
	count: number;
	cost: Measured;
	tree: Tree;
}

const env = {
	JIANBAO_CONTENT: join(work, 'archive'),
	JIANBAO_DIST: join(work, 'dist'),
	NODE_ENV: 'production',
};

/** Site and index, as `npm run build` makes them. */
async function buildWhole(): Promise<Measured> {
	const requireNode = ['--import', './scripts/require-node.mjs'];
	const site = await runMeasured([...requireNode, 'scripts/build-site.ts'], env);
	showCost('site', site);
	const index = await runMeasured([...requireNode, 'scripts/build-index.ts'], env);
	showCost('index', index);
	return both(site, index);
}

async function measureHugo(count: number, ours: Measured): Promise<void> {
	const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.trim();
	if (!version) {
		row('Hugo', 'is not installed; on Debian: apt-get install hugo');
		return;
	}
	const root = join(work, 'hugo');
	const dist = join(root, 'public');
	writeHugo(root, makeArticles(count, paragraphs, districts, topics));
	const hugo = await runMeasured(['--source', root, '--quiet'], {}, 'hugo');
	showCost('Hugo', hugo);
	const pagefind = await runMeasured(
		[resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', dist],
		{},
	);
	showCost('Pagefind', pagefind);
	showTree('their files', treeOf(dist), count);
	const theirs = both(hugo, pagefind);
	const times = (key: 'seconds' | 'cpuSeconds' | 'peakMegabytes'): string =>
		((ours[key] ?? NaN) / (theirs[key] ?? NaN)).toFixed(2);
	row(
		'ours to theirs',
		`wall ${times('seconds')}, CPU ${times('cpuSeconds')}, memory ${times('peakMegabytes')} (${/v[\d.]+/u.exec(version)?.[0]})`,
	);
}

async function measureAdded(count: number, whole: Measured): Promise<void> {
	console.log(`one page of ${onePage} articles added`);
	// As after a deployment: the list goes on until somebody takes it away.
	rmSync(changesFile(env.JIANBAO_DIST), { force: true });
	writeArchive(
		env.JIANBAO_CONTENT,
		makeArticles(count, paragraphs, districts, topics, onePage),
		districts,
		topics,
	);
	const cost = await buildWhole();
	showCost('both', cost);
	const lines = readFileSync(changesFile(env.JIANBAO_DIST), 'utf8').trim().split('\n');
	const share = ((cost.cpuSeconds ?? NaN) / (whole.cpuSeconds ?? NaN)) * 100;
	row(
		'',
		`${share.toFixed(0)} % of the whole build's CPU, ${((cost.seconds / whole.seconds) * 100).toFixed(0)} % of its time; ${lines.length} files of the site changed before the index`,
	);
}

/** What 100,000 articles would cost, on the line through the two largest sizes. */
function extrapolate(sizes: readonly Size[]): void {
	const [small, large] = sizes.toSorted((a, b) => a.count - b.count).slice(-2);
	if (!small || !large) return;
	const each = ({ cost, count }: Size): number => (cost.cpuSeconds ?? NaN) / count;
	console.log(
		`\nan article of ${large.count} costs ${(each(large) / each(small)).toFixed(2)} times the CPU of one of ${small.count}`,
	);
	const at = (value: (size: Size) => number): number =>
		value(large) + ((value(large) - value(small)) / (large.count - small.count)) * (100_000 - large.count);
	const minutes = at(({ cost }) => cost.cpuSeconds ?? NaN) / 60;
	console.log(
		`extrapolated, not measured, to 100,000: ${minutes.toFixed(0)} min CPU, ${(at(({ cost }) => cost.seconds) / 60).toFixed(0)} min, ${at(({ cost }) => cost.peakMegabytes ?? NaN).toFixed(0)} MB of memory, ${at(({ tree }) => tree.files).toFixed(0)} files, ${megabytes(at(({ tree }) => tree.bytes))}`,
	);
}

await runCommand({
	command: 'npm run bench:build',
	does: 'Measures what a whole site over made articles costs: time, memory, files, bytes.',
	flags: {
		articles: { type: 'string', value: 'N,…', help: 'how many articles, size after size', default: '5000' },
		peers: { type: 'boolean', help: 'Hugo and stock Pagefind on the same articles in the same run' },
		added: { type: 'boolean', help: 'then one page of eight articles more' },
		whole: { type: 'boolean', help: 'as it is in any case' },
	},
	async run({ values, switches }) {
		const sizes: Size[] = [];
		const counts = (values.articles ?? '')
			.split(',')
			.map((articles) => numberOf({ values: { articles } }, 'articles'));
		console.log(
			`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model}), ${megabytes(totalmem())}`,
		);
		for (const count of counts) {
			const articles = makeArticles(count, paragraphs, districts, topics);
			const characters = articles.reduce((sum, { body }) => sum + body.length, 0) / count;
			console.log(
				`\n${count} articles of ${characters.toFixed(0)} characters on ${Math.ceil(count / onePage)} pages`,
			);
			writeArchive(env.JIANBAO_CONTENT, articles, districts, topics);
			rmSync(env.JIANBAO_DIST, { recursive: true, force: true });
			const cost = await buildWhole();
			showCost('both', cost);
			const tree = treeOf(env.JIANBAO_DIST);
			showTree('our files', tree, count);
			sizes.push({ count, cost, tree });
			if (switches.has('peers')) await measureHugo(count, cost);
			if (switches.has('added')) await measureAdded(count, cost);
		}
		extrapolate(sizes);
	},
});
