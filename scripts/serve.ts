/** `npm run preview`: serves the built archive until it is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath, distFolder } from './paths.ts';
import { serveFolder } from './serve/serve-folder.ts';

const { values } = parseArgs({
	options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } },
});
const port = Number(values.port);

if (!existsSync(join(distFolder, 'index.html'))) {
	console.error(`Unexpected empty \`${distFolder}\`, expected a built archive; run \`npm run build\` first.`);
	process.exit(1);
}
const { address, moved } = await serveFolder(distFolder, { port, base: basePath() });
if (moved) console.log(`Port ${port} is taken, using the next free one.`);
console.log(`The archive is served at ${address}  (stop with Ctrl+C)`);
