/** `npm run review`: serves the built archive with a correcting desk that writes `content/corrections`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewAnswers } from './correct/serve-review.ts';
import { basePath, contentFolder, distFolder } from './paths.ts';
import { serveFolder } from './serve/serve-folder.ts';

const { values } = parseArgs({
	options: { port: { type: 'string', default: process.env['PORT'] ?? '4322' } },
});
const port = Number(values.port);

if (!existsSync(join(distFolder, 'correct'))) {
	console.error(
		`Unexpected \`${distFolder}\` without a correcting desk, expected a built archive; run \`npm run build\` first.`,
	);
	process.exit(1);
}
let host = '';
const { address, moved } = await serveFolder(distFolder, {
	port,
	base: basePath(),
	loopback: true,
	first: reviewAnswers(join(contentFolder, 'sources'), basePath(), () => host),
});
host = new URL(address).host;
if (moved) console.log(`Port ${port} is taken, using the next free one.`);
console.log(`The review of the archive is served at ${address}review/  (stop with Ctrl+C)`);
console.log(
	`Decisions are written to \`${join(contentFolder, 'corrections')}\`; \`npm run build\` puts them in force.`,
);
