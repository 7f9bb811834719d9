/** A digest of everything that belongs to the program and may change what a page becomes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Code and tables of both halves, words of the language, exact versions of the packages; `scripts/bench` converts nothing. */
const PARTS: readonly { path: string; takes: RegExp }[] = [
	{ path: 'scripts', takes: /^(?!bench\/).*\.(?:ts|json)$/u },
	{ path: 'src', takes: /\.(?:ts|json)$/u },
	{ path: 'content/language', takes: /./u },
	{ path: 'package-lock.json', takes: /^$/u },
];

/** Hexadecimal SHA-256 over names and bytes, and over the Node that runs them. */
export function codeDigest(folder = root, parts = PARTS): string {
	const hash = createHash('sha256').update(`${process.version} ${process.arch}\0`);
	for (const { path, takes } of parts)
		for (const name of namesIn(join(folder, path)).filter((one) => takes.test(one)))
			hash.update(`${path}/${name}\0`).update(
				createHash('sha256')
					.update(readFileSync(join(folder, path, name)))
					.digest(),
			);
	return hash.digest('hex');
}

/** Files below a folder, with `/`, in one order everywhere; of a file the empty name. */
function namesIn(path: string): string[] {
	if (!existsSync(path)) return [];
	try {
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(path.length + 1)
					.replaceAll('\\', '/'),
			)
			.toSorted();
	} catch (error) {
		if ((error as { code?: string }).code === 'ENOTDIR') return [''];
		throw error;
	}
}
