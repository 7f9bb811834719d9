/** `npm run build`, second stage: articles → pages, with Astro, in one line where no terminal watches. */
import { globSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explainError } from './command/explain-error.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from '../src/faults/stop.ts';
import { writeDesk } from './correct/write-desk.ts';
import { progress } from './convert/progress.ts';
import { takeLock } from './command/lock.ts';
import { EXIT } from './command/exit-codes.ts';
import type { Arguments } from './command/read-arguments.ts';
import { contentFolder, distFolder } from './paths.ts';
import { filesIn } from './write/site-changes.ts';
import { digestOfFiles } from './write/digest-of-files.ts';
import { packPages } from './write/pack-pages.ts';
import { assembleShards, markShard, removeShards, shardFolder } from './write/shards.ts';
import { healSite, nextSite, refuseStrangers, swapSite } from './write/swap-site.ts';

export interface SiteOptions {
	/** Makes every page anew, also those that would come out as they did in the build before. */
	fresh?: boolean;
	/** Keeps the pages for the next build; a large archive does in any case, to a small one it would be a cost. */
	keep?: boolean;
}

/** Pages of a built site. */
const pagesIn = (folder: string): number => filesIn(folder).filter((file) => file.endsWith('.html')).length;

/** Articles from which on pages are kept: below, Astro's own start takes longer than all pages together. */
const keepsFrom = 2000;
const isLarge = (): boolean => globSync('articles/**/*.mdx', { cwd: contentFolder }).length > keepsFrom;

/** @throws Stop with what Astro or the archive's join found wrong */
async function renderPages(folder: string, { fresh = false, keep = isLarge() }: SiteOptions): Promise<void> {
	// Read by `src/data/keep-for.ts`.
	process.env['JIANBAO_KEEP'] = keep ? '1' : '0';
	process.env['JIANBAO_FRESH'] = fresh ? '1' : '0';
	// Astro takes a second to load, and settings that are wrong are told before.
	const { build } = await import('astro');
	try {
		await build({
			logLevel: 'warn',
			outDir: resolve(folder),
			force: fresh,
			experimental: { incrementalBuild: keep },
		});
	} catch (error) {
		throw explainError(error) ?? new Stop(error instanceof Error ? error.message : String(error));
	}
}

/** Builds the pages into a folder. @throws Stop with what Astro or the archive's join found wrong */
export async function buildSite(folder: string, options: SiteOptions = {}): Promise<void> {
	const bar = progress('site');
	await renderPages(folder, options);
	await writeDesk(folder, contentFolder);
	packPages(folder);
	const pages = pagesIn(folder);
	bar.end(`${pages} pages in \`${distFolder}\``, { pages });
}

/** What all parts of one site have to be made of: the program, and the archive but for its pages as they came. */
const sharedInput = (): string =>
	digestOfFiles([
		'src',
		...readdirSync(contentFolder)
			.filter((name) => name !== 'sources' && !name.startsWith('.'))
			.sort()
			.map((name) => join(contentFolder, name)),
	]);

/** @param text `2/4` */
function parseShard(text: string): { part: number; of: number } {
	const [, part = 0, of = 0] = (/^(\d+)\/(\d+)$/u.exec(text) ?? []).map(Number);
	if (part >= 1 && part <= of && of <= 256) return { part, of };
	throw new Stop(`Unexpected \`--shard ${text}\`, expected which part of how many, as \`2/4\``, EXIT.usage);
}

/** Builds one part of the pages into a folder beside the site. */
export async function buildShard(text: string, options: SiteOptions = {}): Promise<void> {
	const { part, of } = parseShard(text);
	const folder = shardFolder(distFolder, part, of);
	// In the checkout Astro keeps its notes beside the pages, elsewhere in `.astro`, where only one build has room.
	const lock = resolve(folder).startsWith(resolve()) ? `${folder}.lock` : join('.astro', 'build.lock');
	const release = await takeLock(lock, 'npm run build', true);
	const bar = progress('site');
	rmSync(folder, { recursive: true, force: true });
	process.env['JIANBAO_SHARD'] = text;
	await renderPages(folder, options);
	markShard(folder, sharedInput());
	const pages = pagesIn(folder);
	bar.end(`${pages} pages in \`${folder}\`, part ${part} of ${of}`, { pages });
	release();
}

/** Puts the parts together, and adds what is made once. @param text how many there are */
export async function assembleSite(folder: string, text: string): Promise<void> {
	const of = Number(text);
	if (!Number.isInteger(of) || of < 1 || of > 256)
		throw new Stop(`Unexpected \`--assemble ${text}\`, expected the number of parts, as \`4\``, EXIT.usage);
	const bar = progress('site');
	assembleShards(distFolder, of, folder);
	await writeDesk(folder, contentFolder);
	packPages(folder);
	removeShards(distFolder, of);
	const pages = pagesIn(folder);
	bar.end(`${pages} pages in \`${distFolder}\`, of ${of} parts`, { pages });
}

export const siteFlags = {
	fresh: { type: 'boolean', help: 'makes every page anew, also those that have not changed' },
	keep: { type: 'boolean', help: 'keeps the pages for the next build, as a large archive does anyway' },
	shard: { type: 'string', value: 'I/N', help: 'makes only part I of N of the pages, beside the site' },
	assemble: { type: 'string', value: 'N', help: 'makes the site of N parts that lie beside it' },
} as const;

export const siteOptions = ({ switches }: Arguments): SiteOptions => ({
	fresh: switches.has('fresh'),
	...(switches.has('keep') && { keep: true }),
});

if (import.meta.main)
	await runCommand({
		command: 'node scripts/build-site.ts',
		does: 'Builds the pages of the site from the articles; `npm run build` does all stages.',
		flags: siteFlags,
		async run(args) {
			const { shard, assemble } = args.values;
			if (shard !== undefined) return buildShard(shard, siteOptions(args));
			refuseStrangers(distFolder);
			healSite(distFolder);
			const next = nextSite(distFolder);
			if (assemble === undefined) await buildSite(next, siteOptions(args));
			else await assembleSite(next, assemble);
			swapSite(distFolder);
		},
	});
