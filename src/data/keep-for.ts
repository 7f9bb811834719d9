/** What was made of a text in one build, for the next: by a digest of the text and of the program. Large archives keep. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDigest } from '../settings/build-digest.ts';
import { cacheRoot } from '../settings/place.ts';

/** Set by the build that keeps (`scripts/build-site.ts`). */
export const keeps = process.env['JIANBAO_KEEP'] === '1';
const fresh = process.env['JIANBAO_FRESH'] === '1';

/** Rows of one file: no file grows with the archive. */
const perFile = 2000;

export interface Keeper<Made> {
	/** What was made of the text before, or is made now. */
	get: (text: string, make: () => Made) => Made;
	/** Keeps what was asked for, and nothing else. */
	save: () => void;
}

/** @param kind ASCII, a folder of its own */
export function keepFor<Made>(kind: string): Keeper<Made> {
	if (!keeps) return { get: (_, make) => make(), save: () => {} };
	const folder = join(cacheRoot, kind);
	const asked = new Map<string, Made>();
	const before = new Map<string, Made>();
	if (existsSync(folder) && !fresh)
		for (const name of readdirSync(folder).sort()) {
			const { digest, rows } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
				digest: string;
				rows: [string, Made][];
			};
			if (digest === buildDigest()) for (const [key, made] of rows) before.set(key, made);
		}
	return {
		get(text, make) {
			const key = createHash('sha256').update(text).digest('base64url');
			const made = before.get(key) ?? make();
			asked.set(key, made);
			return made;
		},
		save() {
			// Written aside and renamed: a build that is killed leaves what it found, or what it made.
			const next = `${folder}.next`;
			rmSync(next, { recursive: true, force: true });
			mkdirSync(next, { recursive: true });
			const rows = [...asked];
			for (let at = 0; at < rows.length; at += perFile)
				writeFileSync(
					join(next, `${at / perFile}.json`),
					JSON.stringify({ digest: buildDigest(), rows: rows.slice(at, at + perFile) }),
				);
			rmSync(folder, { recursive: true, force: true });
			renameSync(next, folder);
		},
	};
}
