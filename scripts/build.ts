/** `npm run build`: content, site and index. The site that stands is replaced once, at the end, or not at all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from './build-content.ts';
import { indexSite } from './build-index.ts';
import { assembleSite, buildShard, buildSite, siteFlags, siteOptions } from './build-site.ts';
import { atEnd } from './command/at-end.ts';
import { takeLock } from './command/lock.ts';
import type { Usage } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import { convertArchive } from './convert/convert-archive.ts';
import { progress } from './convert/progress.ts';
import { contentFolder, distFolder } from './paths.ts';
import { changesFile, healSite, nextSite, refuseStrangers, swapSite } from './write/swap-site.ts';

const usage: Usage = {
	command: 'npm run build',
	does: 'Builds the archive: articles, site and search index, into `dist/` (or what JIANBAO_DIST names).',
	flags: {
		...siteFlags,
		'no-wait': { type: 'boolean', help: 'ends where another run is at work, instead of waiting for it' },
	},
};

await runCommand({
	...usage,
	async run(args) {
		const { shard, assemble } = args.values;
		// A part lies beside the site; the articles are there already, the same for all parts.
		if (shard !== undefined) return buildShard(shard, siteOptions(args));
		const wait = !args.switches.has('no-wait');
		// Always in this order. Astro keeps its notes in `.astro`, once a checkout, whatever archive it builds.
		const locks = [join(contentFolder, LOCK), `${distFolder}.lock`, join('.astro', 'build.lock')];
		if (!existsSync(contentFolder)) locks.shift();
		const held: (() => void)[] = [];
		for (const path of locks) held.push(await takeLock(path, usage.command, wait));
		refuseStrangers(distFolder);
		healSite(distFolder);
		const next = nextSite(distFolder);
		const clear = atEnd(() => healSite(distFolder));
		if (assemble !== undefined) await assembleSite(next, assemble);
		else {
			await convertArchive({
				content: contentFolder,
				sources: join(contentFolder, 'sources'),
				out: contentFolder,
				fresh: args.switches.has('fresh'),
			});
			await buildSite(next, siteOptions(args));
		}
		await indexSite(next);
		const bar = progress('deploy');
		const { added, changed, removed, files } = swapSite(distFolder);
		bar.end(
			`${added.length} new, ${changed.length} changed, ${removed.length} removed of ${files} files; listed in \`${changesFile(distFolder)}\``,
			{ added: added.length, changed: changed.length, removed: removed.length, files },
		);
		clear();
		for (const release of held.reverse()) release();
	},
});
