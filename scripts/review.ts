/** `npm run review`: serves the built archive with a correcting desk that writes `content/corrections`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { factsOfPages } from './correct/facts-of-page.ts';
import { reviewAnswers } from './correct/serve-review.ts';
import { basePath, contentFolder, distFolder } from './paths.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { Stop } from '../src/faults/stop.ts';

await runCommand({
	command: 'npm run review',
	does: 'Serves the built archive on this machine alone, with a correcting desk that writes `content/corrections`.',
	flags: { port: { type: 'string', help: 'the port, or the next free one above it (4322)' } },
	async run({ values }) {
		const port = Number(values['port'] ?? process.env['PORT'] ?? '4322');
		if (!existsSync(join(distFolder, 'correct')))
			throw new Stop(
				`Unexpected \`${distFolder}\` without a correcting desk, expected a built archive; run \`npm run build\` first`,
			);
		let host = '';
		const { address, moved } = await serveFolder(distFolder, {
			port,
			base: basePath(),
			loopback: true,
			first: reviewAnswers(
				join(contentFolder, 'sources'),
				basePath(),
				() => host,
				factsOfPages(contentFolder),
			),
		});
		host = new URL(address).host;
		if (moved) console.log(`Port ${port} is taken, using the next free one.`);
		console.log(`The review of the archive is served at ${address}review/  (stop with Ctrl+C)`);
		console.log(
			`Decisions are written to \`${join(contentFolder, 'corrections')}\`; \`npm run build\` puts them in force.`,
		);
	},
});
