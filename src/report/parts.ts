/**
 * Where the report and the addresses of an archive lie: one file each, or above `WHOLE_UP_TO` articles a folder of
 * parts, `report/0001.json` and so on. Every part is a report, or a table of addresses, of its own pages, so that
 * whoever reads them needs no more memory than one of them takes.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Articles. */
export const WHOLE_UP_TO = 2000;

type Parted = 'report' | 'permalinks';

export const wholeName = (name: Parted): string => `${name}.json`;
export const partName = (name: Parted, number: number): string =>
	`${name}/${String(number).padStart(4, '0')}.json`;

/**
 * The file, or the parts in their order; none where nothing was converted yet.
 * @throws where both lie there, as after a merge: which of them is true nobody knows
 */
export function partsOf(folder: string, name: Parted): string[] {
	const [whole, below] = [join(folder, wholeName(name)), join(folder, name)];
	const parts = existsSync(below)
		? readdirSync(below)
				.filter((part) => /^\d{4,}\.json$/u.test(part))
				.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
				.map((part) => join(below, part))
		: [];
	if (!existsSync(whole)) return parts;
	if (parts.length)
		throw new Error(
			`${whole}: Unexpected file beside the folder \`${name}\`, expected one of the two; take back the one that the last \`npm run content\` did not write`,
		);
	return [whole];
}

/** The parts one after the other, as they were parsed. */
export function* readParts(folder: string, name: Parted): Generator<unknown> {
	for (const path of partsOf(folder, name)) yield JSON.parse(readFileSync(path, 'utf8'));
}
