/** Sites of which several machines made a part each, put together to what one machine would have made. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stop } from '../../src/faults/stop.ts';
import { sameBytes } from './files.ts';

/** Where a part is made, and looked for. */
export const shardFolder = (dist: string, part: number, of: number): string =>
	`${dist}.shard-${part}-of-${of}`;

/** Beside the pages: of what the part was made. */
const MARK = 'shard.json';

export const markShard = (folder: string, digest: string): void =>
	writeFileSync(join(folder, MARK), `${JSON.stringify({ digest })}\n`);

/**
 * @param into an empty folder, or none
 * @throws Stop where a part is missing, was made of something else, or two parts made one file differently
 */
export function assembleShards(dist: string, of: number, into: string): void {
	const parts = Array.from({ length: of }, (_, i) => shardFolder(dist, i + 1, of));
	const missing = parts.filter((folder) => !existsSync(join(folder, MARK)));
	if (missing.length > 0)
		throw new Stop(
			missing.map((path, i) => ({
				path,
				reason: `Unexpected absence of this part, expected all ${of}; make it with \`npm run build -- --shard ${parts.indexOf(missing[i] ?? '') + 1}/${of}\`, and put the folder here`,
			})),
		);
	const digests = parts.map(
		(folder) => (JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { digest: string }).digest,
	);
	const other = digests.findIndex((digest) => digest !== digests[0]);
	if (other > 0)
		throw new Stop([
			{
				path: parts[other] ?? '',
				reason: `Unexpected part made of other articles or another program than \`${parts[0]}\`, expected the same; make the parts anew`,
			},
		]);
	mkdirSync(into, { recursive: true });
	for (const folder of parts)
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const from = join(entry.parentPath, entry.name);
			const path = from.slice(folder.length + 1);
			if (path === MARK) continue;
			const to = join(into, path);
			if (!existsSync(to)) {
				mkdirSync(dirname(to), { recursive: true });
				cpSync(from, to);
			} else if (!sameBytes(from, to))
				throw new Stop([
					{
						path: from,
						reason:
							'Unexpected second form of this file, expected the one of the parts before; make the parts anew',
					},
				]);
		}
}

export function removeShards(dist: string, of: number): void {
	for (let part = 1; part <= of; part += 1)
		rmSync(shardFolder(dist, part, of), { recursive: true, force: true });
}
