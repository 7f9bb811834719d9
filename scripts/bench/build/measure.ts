/** Runs `astro build` and says what it took. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Cost {
	seconds: number;
	/** Peak resident memory of the build's process. */
	megabytes: number;
}

/** @throws with the end of the output where the build fails */
export function measureBuild(root: string, env: Record<string, string> = {}): Cost {
	const peak = join(mkdtempSync(join(tmpdir(), 'jianbao-peak-')), 'kilobytes');
	const hook = `import{writeFileSync as w}from'node:fs';process.on('exit',()=>w(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			'--import',
			`data:text/javascript,${encodeURIComponent(hook)}`,
			resolve('node_modules/astro/bin/astro.mjs'),
			'build',
			'--root',
			root,
		],
		{ encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, NODE_ENV: 'production', ...env } },
	);
	const seconds = (performance.now() - started) / 1000;
	if (status !== 0) throw new Error(`astro build failed:\n${(stdout + stderr).slice(-2000)}`);
	return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}
