/** `npm run content`: pages in, articles and report out. Nothing in the archive changes unless every page converts. */
import { join } from 'node:path';
import type { Usage } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import { takeLock } from './command/lock.ts';
import { convertArchive } from './convert/convert-archive.ts';
import { contentFolder } from './paths.ts';

export const LOCK = '.lock';

const usage: Usage = {
	command: 'npm run content',
	does: 'Turns the pages of the archive into articles, report and addresses.',
	flags: {
		sources: {
			type: 'string',
			value: 'DIR',
			help: 'pages of another folder',
			default: join(contentFolder, 'sources'),
		},
		out: {
			type: 'string',
			value: 'DIR',
			help: 'articles and report into another folder',
			default: contentFolder,
		},
		fresh: { type: 'boolean', help: 'converts every page anew, also those that have not changed' },
		'renew-papers': {
			type: 'boolean',
			help: 'counts the shapes of papers anew that have pages enough and would stay as they are',
		},
		'no-wait': { type: 'boolean', help: 'ends where another run is at work, instead of waiting for it' },
	},
};

if (import.meta.main)
	await runCommand({
		...usage,
		async run({ values, switches }) {
			const [sources, out] = [values['sources']!, values['out']!];
			const release = await takeLock(join(out, LOCK), usage.command, !switches.has('no-wait'));
			await convertArchive({
				content: contentFolder,
				sources,
				out,
				fresh: switches.has('fresh'),
				renewPapers: switches.has('renew-papers'),
			});
			release();
		},
	});
