import type { District } from '../../src/schema/schema.ts';
import type { Fault } from './read-rows.ts';

/**
 * Streets, towns and townships of the whole country, one line a district: `district,towns` with a blank between two
 * towns. A table beside the rows, because forty thousand names in YAML would take longer to read than the pages.
 * A district whose own row lists `places` keeps those: somebody looked at them.
 */
export function addTowns(
	districts: readonly District[],
	file: string,
	text: string,
): { districts: District[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const known = new Set(districts.map(({ name }) => name));
	const towns = new Map<string, string[]>();
	text.split(/\r?\n/u).forEach((row, index) => {
		if (index === 0 || !row.trim()) return;
		const [name = '', list = ''] = row.split(',');
		const fault = (reason: string) => faults.push({ file, line: index + 1, text: reason });
		if (!known.has(name)) fault(`Unexpected district \`${name}\`, expected a name in districts/`);
		else if (towns.has(name)) fault(`Unexpected second line of \`${name}\`, expected one line a district`);
		else if (!list.trim()) fault(`Unexpected empty list, expected the towns of \`${name}\` after the comma`);
		else towns.set(name, list.trim().split(/\s+/u));
	});
	return {
		districts: districts.map((district) =>
			district.places.length ? district : { ...district, places: towns.get(district.name) ?? [] },
		),
		faults,
	};
}
