/** Content-layer loader for vocabularies: YAML rows in `<name>.yaml`, or in every YAML file of the folder `<name>/`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { load } from 'js-yaml';

export type Row = Record<string, unknown>;

/** A file holds one row or a list of rows. No file at all is an empty vocabulary. */
export function readRows(root: string, name: string): { row: Row; file: string }[] {
	const folder = join(root, name);
	const files = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.ya?ml$/u.test(file))
				.sort()
				.map((file) => join(folder, file))
		: [`${folder}.yaml`].filter(existsSync);
	return files.flatMap((file) => {
		const value = load(readFileSync(file, 'utf8'));
		return (Array.isArray(value) ? value : [value]).map((row) => ({ row: row as Row, file }));
	});
}

/** @throws with file and slug where two rows have one slug */
export function rows(root: string, name: string): Loader {
	return {
		name: `jianbao:rows:${name}`,
		async load({ store, parseData, watcher }) {
			watcher?.add(join(root, name));
			store.clear();
			const seen = new Set<string>();
			for (const [place, { row, file }] of readRows(root, name).entries()) {
				const slug = String(row['slug'] ?? '');
				const shown = relative(process.cwd(), file);
				if (seen.has(slug))
					throw new Error(`${shown}: Unexpected second row with slug \`${slug}\`, expected each once`);
				seen.add(slug);
				// The librarian's order is part of the vocabulary; the store sorts by id.
				const id = `${String(place).padStart(5, '0')}-${slug}`;
				store.set({ id, data: await parseData({ id, data: row, filePath: file }) });
			}
		},
	};
}
