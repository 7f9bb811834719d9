/** Citations of the articles, in files of some hundred by row: an export loads those that hold its articles. */
import type { ExportRow } from '../record.ts';
import { unpackText } from '../../packed/unpack.ts';

export const referencesPerFile = 250;

/** @throws where a file cannot be had: an export is whole or none */
export async function loadReferences(base: string, rows: readonly number[]): Promise<ExportRow[]> {
	const wanted = new Set(rows.map((row) => Math.floor(row / referencesPerFile)));
	const files = new Map(
		await Promise.all(
			[...wanted].map(async (file) => {
				const response = await fetch(`${base}search/references/${file}.bin`);
				if (!response.ok) throw new Error(`${response.status} ${response.url}`);
				return [file, JSON.parse(await unpackText(await response.arrayBuffer())) as ExportRow[]] as const;
			}),
		),
	);
	return rows.map((row) => {
		const reference = files.get(Math.floor(row / referencesPerFile))?.[row % referencesPerFile];
		if (reference === undefined) throw new Error(`Unexpected row ${row} without a citation`);
		return reference;
	});
}
