/** Content-layer loader for vocabularies: YAML rows in `<name>.yaml`, or in every YAML file of the folder `<name>/`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { load } from 'js-yaml';
import { layers, type ListName, type Row } from '../schema/layers.ts';

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

/** Rows of the archive's own folder, and behind them those of the shared one that it does not change. */
export function readLayered(shared: string, own: string, name: ListName): { row: Row; file: string }[] {
	const below = readRows(shared, name);
	const { complete, sharedOf } = layers(
		name,
		below.map(({ row }) => row),
	);
	const above = readRows(own, name);
	const changed = new Set(above.map(({ row }) => sharedOf(row)));
	return [
		...above.map(({ row, file }) => ({ row: complete(row), file })),
		...below.filter(({ row }) => !changed.has(row)),
	];
}

/**
 * @param shared folder of what every archive shares
 * @param own the archive's own vocabulary
 * @throws with file and slug where two rows have one slug
 */
export function rows(shared: string, own: string, name: ListName): Loader {
	return {
		name: `jianbao:rows:${name}`,
		async load({ store, parseData, watcher }) {
			for (const root of [shared, own]) watcher?.add(join(root, name));
			store.clear();
			const seen = new Set<string>();
			for (const [place, { row, file }] of readLayered(shared, own, name).entries()) {
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
