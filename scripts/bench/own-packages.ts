import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('./', import.meta.url);

/** Where the bench's own packages lie once they are installed. */
export const ownPackages = new URL('node_modules/', folder);

/**
 * Installs the packages of `scripts/bench/package.json` where they are not there yet.
 * @throws where npm cannot
 */
export function ensureOwnPackages(): void {
	if (existsSync(new URL('lighthouse', ownPackages))) return;
	console.log('Installing the packages of the bench …');
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
		cwd: fileURLToPath(folder),
		stdio: 'inherit',
	});
	if (status !== 0)
		throw new Error(
			'The packages of scripts/bench/package.json could not be installed; check the connection to the npm registry.',
		);
}
