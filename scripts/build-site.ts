/** `npm run build`, second stage: articles → pages, with Astro, in one line where no terminal watches. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainError } from './command/explain-error.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from '../src/faults/stop.ts';
import { writeDesk } from './correct/write-desk.ts';
import { progress } from './convert/progress.ts';
import { contentFolder, distFolder } from './paths.ts';
import { healSite, nextSite, refuseStrangers, swapSite } from './write/swap-site.ts';

/** Builds the pages into a folder. @throws Stop with what Astro or the archive's join found wrong */
export async function buildSite(folder: string): Promise<void> {
	const bar = progress('site');
	// Astro takes a second to load, and settings that are wrong are told before.
	const { build } = await import('astro');
	try {
		await build({ logLevel: 'warn', outDir: resolve(folder) });
	} catch (error) {
		throw explainError(error) ?? new Stop(error instanceof Error ? error.message : String(error));
	}
	await writeDesk(folder, contentFolder);
	const pages = globSync('**/*.html', { cwd: folder }).length;
	bar.end(`${pages} pages in \`${distFolder}\``, { pages });
}

if (import.meta.main)
	await runCommand({
		command: 'node scripts/build-site.ts',
		does: 'Builds the pages of the site from the articles; `npm run build` does all stages.',
		flags: {},
		async run() {
			refuseStrangers(distFolder);
			healSite(distFolder);
			await buildSite(nextSite(distFolder));
			swapSite(distFolder);
		},
	});
