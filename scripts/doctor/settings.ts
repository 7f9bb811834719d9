/** `site.yaml` against where the archive is published. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Site } from '../../src/schema/schema.ts';
import { good, note, wrong, type Check } from './check.ts';

/** Where GitHub's or GitLab's Pages publish a repository, null for other hosts. */
export function pagesAddress(remote: string): string | null {
	const [, host = '', owner = '', name = ''] =
		/(?:@|\/\/)(?:[^@/]*@)?(github|gitlab)\.com[:/]([^/]+)\/(.+?)(?:\.git)?\/?$/iu.exec(remote) ?? [];
	if (!host) return null;
	const site = `${owner.toLowerCase()}.${host.toLowerCase()}.io`;
	return name.toLowerCase() === site ? `https://${site}/` : `https://${site}/${name}/`;
}

const slashed = (address: string): string => `${address.replace(/\/+$/u, '')}/`;

/** @param pages where this repository's Pages would stand; null if it has no such remote
 * @param domain host named in `public/CNAME`; null without one */
export function addressCheck(address: string, pages: string | null, domain: string | null): Check {
	const { hostname } = new URL(address);
	if (/(?:^|\.)example\.(?:org|com|net)$/u.test(hostname))
		return note(
			'address',
			`\`${address}\` is an example; write the archive's own into site.yaml before it is published${pages === null ? '' : ` (on this repository's Pages: \`${pages}\`)`}`,
		);
	if (domain !== null && domain !== hostname)
		return wrong(
			'address',
			`Unexpected address \`${address}\`, expected the host \`${domain}\` that public/CNAME names; put one of them right`,
		);
	if (domain === null && pages !== null && hostname === new URL(pages).hostname && slashed(address) !== pages)
		return wrong(
			'address',
			`Unexpected address \`${address}\`, expected \`${pages}\`, where the Pages of this repository stand; links would lead nowhere`,
		);
	return good('address', `\`${address}\``);
}

const lineOf = (path: string): string | null =>
	existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n')[0] || null : null;

export function settingsChecks({ address, contact, report }: Site): Check[] {
	const { stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], { encoding: 'utf8' });
	const checks = [addressCheck(address, pagesAddress((stdout ?? '').trim()), lineOf('public/CNAME'))];
	if (contact === null && report === null)
		checks.push(
			note('contact', 'readers have no way to tell of a mistake; give `contact` or `report` in site.yaml'),
		);
	return checks;
}
