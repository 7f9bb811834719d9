import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Tree {
	files: number;
	bytes: number;
	/** The same by name in the folder. */
	parts: Map<string, { files: number; bytes: number }>;
}

/** How many files a folder holds, and how large they are. */
export function treeOf(folder: string): Tree {
	const parts: Tree['parts'] = new Map();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const name = path.slice(folder.length + 1).split(/[\\/]/u)[0] ?? '';
		const part = parts.get(name) ?? { files: 0, bytes: 0 };
		part.files += 1;
		part.bytes += statSync(path).size;
		parts.set(name, part);
	}
	const sum = (key: 'files' | 'bytes'): number =>
		[...parts.values()].reduce((total, one) => total + one[key], 0);
	return { files: sum('files'), bytes: sum('bytes'), parts };
}
