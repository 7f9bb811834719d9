/** A real Chromium for tests and benches, and the built archive served for it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { basePath, distFolder } from '../scripts/paths.ts';
import { serveFolder, type Served } from '../scripts/serve/serve-folder.ts';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without the switches Chromium calls home at every start, which closed networks refuse one call after the other. */
const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Path of an installed Chrome or Chromium: `CHROME_PATH`, the usual places, Playwright's own; null where there is none. */
function findBrowser(): string | null {
	const places = [process.env['CHROME_PATH'], ...USUAL_PLACES, chromium.executablePath()];
	return places.find((path) => path && existsSync(path)) ?? null;
}

/** Finds a browser or installs one: Playwright's download, else the distribution's package where root may install it. */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	const attempts: [string, string[]][] = [
		[
			process.execPath,
			['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium-headless-shell'],
		],
		[process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']],
	];
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
		attempts.push(
			['apt-get', ['update']],
			['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']],
		);
	for (const [command, args] of attempts) {
		console.log(`No Chromium found, trying: ${[command.split('/').at(-1), ...args].join(' ')}`);
		spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
		const installed = findBrowser();
		if (installed) return installed;
	}
	throw new Error(
		'No Chrome or Chromium was found and none could be installed. Install one (Debian: `apt-get install chromium`) or name it in CHROME_PATH.',
	);
}

/** A headless Chromium. @param env what its environment has besides the test's */
export function launchBrowser(env: Record<string, string> = {}): Promise<Browser> {
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return chromium.launch({
		executablePath: ensureBrowser(),
		args: [...QUIET, ...sandbox],
		env: { ...process.env, ...env },
	});
}

/** The built archive on a free port, under its own base path. */
export function serveDist(): Promise<Served> {
	return serveFolder(distFolder, { base: basePath() });
}
