/** The built site is put together beside the one that stands and takes its place in two renames, at the very end. */
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { keepUnchanged, writeChanges, type SiteChanges } from './site-changes.ts';
import { Stop } from '../../src/faults/stop.ts';

/** Where a build puts the site together: on the same disk, or the last step would be a copy. */
export const nextSite = (dist: string): string => `${dist}.next`;
const oldSite = (dist: string): string => `${dist}.old`;

/** What a build that was killed left; the caller holds the lock of the site. */
export function healSite(dist: string): void {
	// Killed between the two renames: the site that stood is whole, and the new one was never asked whether it is.
	if (!existsSync(dist) && existsSync(oldSite(dist))) renameSync(oldSite(dist), dist);
	for (const stray of [nextSite(dist), oldSite(dist)]) rmSync(stray, { recursive: true, force: true });
}

/** What every site built by this program holds. */
const MARKS = ['checksums.txt', '_astro', 'pagefind'];

/** @throws Stop where the folder holds something else than a built site: it would be lost */
export function refuseStrangers(dist: string): void {
	const stat = lstatSync(dist, { throwIfNoEntry: false });
	if (stat === undefined) return;
	if (!stat.isDirectory())
		throw new Stop([
			{
				path: dist,
				reason:
					'Unexpected file or link, expected a folder for the built site; move it away, or name another place in JIANBAO_DIST',
			},
		]);
	const names = readdirSync(dist);
	if (!names.length || MARKS.some((name) => names.includes(name))) return;
	throw new Stop([
		{
			path: dist,
			reason: `Unexpected files in the folder for the built site (\`${names[0]}\` …), expected none or a site built before; move them away, or name another place in JIANBAO_DIST`,
		},
	]);
}

/** Where the files are listed that the last build changed. */
export const changesFile = (dist: string): string => `${dist}.changes`;

/** Puts the new site in place of the one that stands, and says what changed. */
export function swapSite(dist: string): SiteChanges {
	const changes = keepUnchanged(dist, nextSite(dist));
	writeChanges(changesFile(dist), changes);
	if (existsSync(dist)) renameSync(dist, oldSite(dist));
	renameSync(nextSite(dist), dist);
	rmSync(oldSite(dist), { recursive: true, force: true });
	return changes;
}
