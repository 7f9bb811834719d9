/** `npm run preview`: serves the built archive until it is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { basePath, distFolder } from './paths.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { Stop } from '../src/faults/stop.ts';

await runCommand({
	command: 'npm run preview',
	does: 'Serves the built archive until it is stopped.',
	flags: { port: { type: 'string', value: 'N', help: 'the port, or the next free one above it (4321)' } },
	async run({ values }) {
		const port = Number(values['port'] ?? process.env['PORT'] ?? '4321');
		if (!existsSync(join(distFolder, 'index.html')))
			throw new Stop([
				{
					path: distFolder,
					reason: 'Unexpected empty folder, expected a built archive; run `npm run build` first',
				},
			]);
		const { address, moved } = await serveFolder(distFolder, { port, base: basePath() });
		if (moved) console.log(`Port ${port} is taken, using the next free one.`);
		console.log(`The archive is served at ${address}  (stop with Ctrl+C)`);
	},
});
