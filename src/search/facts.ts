/** `人物:` `地区:` `主题:` `报纸:` `日期:`: rows by what the archive says of an article, whatever its text. */
import type { Catalogue } from './catalogue.ts';
import { mayLieIn } from './filter.ts';
import type { FacetTables } from './facet-tables.ts';
import { unknown } from './facet-tables.ts';
import { normalise } from './normalise.ts';
import type { FactField } from './query/grammar.ts';
import { firstDay, lastDay, readDay } from './read-day.ts';
import type { ToSimplified } from '../text/traditional.ts';

export interface FactRows {
	rows: Set<number>;
	/** The values that were meant. */
	values: string[];
}

const tablesOf: Readonly<Record<Exclude<FactField, 'date'>, readonly (keyof FacetTables)[]>> = {
	person: ['author', 'person'],
	district: ['district'],
	topic: ['topic'],
	newspaper: ['newspaper'],
};

/** The value itself; where there is none of that name, those that begin with what was typed, else those that hold it. */
function meant(values: readonly string[], typed: string, toSimplified: ToSimplified): Set<string> {
	const wanted = normalise(typed, toSimplified);
	const known = values.filter((value) => value !== unknown);
	const ways: ((value: string) => boolean)[] = [
		(value) => value === wanted,
		(value) => value.startsWith(wanted),
		(value) => value.includes(wanted),
	];
	for (const fits of ways) {
		const found = known.filter((value) => fits(normalise(value, toSimplified)));
		if (found.length > 0) return new Set(found);
	}
	return new Set();
}

export function factRows(
	field: FactField,
	text: string,
	catalogue: Catalogue,
	tables: FacetTables,
	toSimplified: ToSimplified,
): FactRows {
	const rows = new Set<number>();
	if (field === 'date') {
		const day = readDay(text);
		if (day === null) return { rows, values: [] };
		const fits = catalogue.days.map((bounds) => mayLieIn(bounds, firstDay(day), lastDay(day)));
		catalogue.day.forEach((at, row) => {
			if (fits[at - 1] === true) rows.add(row);
		});
		return { rows, values: [day] };
	}
	const used = tablesOf[field].flatMap((name) => tables[name] ?? []);
	const values = meant(
		used.flatMap((table) => table.values.map(({ value }) => value)),
		text,
		toSimplified,
	);
	for (const table of used) {
		const places = new Set(table.values.flatMap(({ value }, at) => (values.has(value) ? [at] : [])));
		for (let row = 0; row < catalogue.count; row++)
			if (table.of(row).some((at) => places.has(at))) rows.add(row);
	}
	return { rows, values: [...values] };
}
