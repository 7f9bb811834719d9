/** Checks of vocabulary rows against each other: what a schema of one row cannot see. */
import type { District, Topic } from '../../src/schema/schema.ts';
import type { Fault, Placed } from './read-rows.ts';

/** What every archive shares comes first: the fault is the archive's own row. */
const sharedFirst = <T>(rows: readonly Placed<T>[]): Placed<T>[] =>
	rows.toSorted((a, b) => Number(b.file.startsWith('common/')) - Number(a.file.startsWith('common/')));

/** Each name that `namesOf` gives stands in one row only. */
export function checkUnique<T>(
	rows: readonly Placed<T>[],
	namesOf: (row: T) => readonly string[],
	what: string,
): Fault[] {
	const first = new Map<string, Placed<T>>();
	const faults: Fault[] = [];
	for (const placed of sharedFirst(rows))
		for (const name of new Set(namesOf(placed.row))) {
			const other = first.get(name);
			if (other)
				faults.push({
					file: placed.file,
					line: placed.line,
					text: `Unexpected second ${what} \`${name}\`, it already stands in ${other.file}:${other.line}`,
				});
			else first.set(name, placed);
		}
	return faults;
}

/** Each name that a row refers to is a district. */
export function checkReferences(
	rows: readonly { file: string; line: number; names: readonly string[] }[],
	districts: ReadonlySet<string>,
): Fault[] {
	return rows.flatMap(({ file, line, names }) =>
		names
			.filter((name) => !districts.has(name))
			.map((name) => ({
				file,
				line,
				text: `Unexpected district \`${name}\`, expected a name in districts/`,
			})),
	);
}

/** The area that a row's local names are read in: its city, or itself. */
const cityOf = (row: District): string =>
	row.kind === '市' || row.kind === '省' ? row.name : (row.parent ?? row.name);

/** Code of the area above that a GB/T 2260 code itself names: `320812` → `320800` → `320000`. */
const above = (code: string): string =>
	code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;

function checkCodes(rows: readonly Placed<District>[]): Fault[] {
	const byName = new Map(rows.map(({ row }) => [row.name, row]));
	return rows.flatMap(({ row, file, line }) => {
		const fault = (text: string): Fault[] => [{ file, line, text }];
		if (row.kind === '功能区')
			return row.code
				? fault(`Unexpected code \`${row.code}\` of a 功能区: they have none in GB/T 2260`)
				: [];
		// Areas that are gone or invented have none.
		if (!row.code) return [];
		const parent = row.parent === null ? undefined : byName.get(row.parent);
		if (row.kind === '省')
			return row.code.endsWith('0000')
				? []
				: fault(`Unexpected code \`${row.code}\` of a 省, expected NN0000`);
		// Counties run by a province directly, and those of a municipality, stand right under the province.
		if (parent?.code && above(row.code) !== parent.code && above(above(row.code)) !== parent.code)
			return fault(
				`Unexpected code \`${row.code}\`, expected one that begins as \`${parent.code}\` of ${parent.name}`,
			);
		return [];
	});
}

/** Names, slugs, aliases and codes of districts; places and institutions are unique inside one city. */
export function checkDistricts(rows: readonly Placed<District>[]): Fault[] {
	const names = new Set(rows.map(({ row }) => row.name));
	const inCity = (list: (row: District) => readonly string[]) => (row: District) =>
		list(row).map((name) => `${cityOf(row)} ${name}`);
	return [
		...checkUnique(rows, (row) => [row.slug], 'slug'),
		...checkUnique(rows, (row) => [row.name, ...row.aliases], 'district or alias'),
		...checkUnique(rows, (row) => (row.code ? [row.code] : []), 'code'),
		...checkUnique(
			rows,
			inCity((row) => [
				...row.former.map(({ name }) => name),
				...row.local,
				...row.places,
				...row.institutions,
			]),
			'place in one city',
		),
		...checkReferences(
			rows.map((placed) => ({ ...placed, names: placed.row.parent ? [placed.row.parent] : [] })),
			names,
		),
		...checkCodes(rows),
		...checkCycles(rows),
	];
}

/** No district lies in itself, by way of others or at once. */
function checkCycles(rows: readonly Placed<District>[]): Fault[] {
	const parents = new Map(rows.map(({ row }) => [row.name, row.parent]));
	return rows.flatMap(({ row, file, line }) => {
		const seen: string[] = [];
		for (let name: string | null | undefined = row.name; name; name = parents.get(name)) {
			if (name === row.name && seen.length)
				return [
					{
						file,
						line,
						text: `Unexpected district \`${row.name}\` that lies in itself (${[...seen, name].join(' → ')}), expected a parent above it`,
					},
				];
			if (seen.includes(name)) return [];
			seen.push(name);
		}
		return [];
	});
}

/** Labels and slugs of topics, and that each IPTC code is one in force (`mediatopics.csv`: code, Chinese label). */
export function checkTopics(rows: readonly Placed<Topic>[], mediaTopics: string): Fault[] {
	const codes = new Set(mediaTopics.split('\n').map((line) => line.split(',', 1)[0]));
	return [
		...checkUnique(rows, (row) => [row.label, row.slug], 'topic'),
		...rows.flatMap(({ row, file, line }) => [
			...(row.iptc && !codes.has(row.iptc)
				? [{ file, line, text: `Unexpected IPTC code \`${row.iptc}\`, expected one of mediatopics.csv` }]
				: []),
			...row.strong
				.filter((term) => row.terms.includes(term))
				.map((term) => ({
					file,
					line,
					text: `Unexpected term \`${term}\` in both strong and terms of ${row.label}`,
				})),
		]),
	];
}
