/** A folder as one zip file, read file by file: an archive is larger than memory. */
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** @param name folder that all files lie under in the zip */
export async function zipFolder(folder: string, path: string, name: string): Promise<void> {
	const zip = new ZipFile();
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		const one = join(folder, file);
		const stat = statSync(one);
		// One time for all files: the same archive gives the same zip.
		if (stat.isFile())
			zip.addFile(one, `${name}/${file.split(sep).join('/')}`, {
				mtime: new Date(2000, 0, 1),
				mode: stat.mode,
			});
	}
	zip.end();
	await pipeline(zip.outputStream, createWriteStream(path));
}
