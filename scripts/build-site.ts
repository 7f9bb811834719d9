/** `npm run build`, second stage: articles → pages, with Astro, in one line where no terminal watches. */
import { globSync } from 'node:fs';
import { build } from 'astro';
import { distFolder } from './paths.ts';
import { progress } from './convert/progress.ts';

const bar = progress('site');
try {
	await build({ logLevel: 'warn' });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
const pages = globSync('**/*.html', { cwd: distFolder }).length;
bar.end(`${pages} pages in \`${distFolder}\``);
