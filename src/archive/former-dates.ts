/** Calendar pages that listed articles once and list none any more: each still answers, with where those articles are now. */
import type { Item } from './archive-types.ts';
import type { Calendar } from './calendar.ts';
import type { Permalink } from './permalinks.ts';

export interface FormerDate {
	/** `2022/08`, `2022`. */
	path: string;
	year: number;
	/** Null for the page of a whole year. */
	month: number | null;
	/** Articles that were listed there, as far as they or their heirs are held. */
	items: Item[];
}

const pagesOf = ({ years }: Calendar): Set<string> =>
	new Set(
		years.flatMap(({ year, months }) => [
			String(year),
			...months.map(({ month }) => `${year}/${String(month).padStart(2, '0')}`),
		]),
	);

/** @param find article that now answers for an id, or undefined */
export function formerDates(
	permalinks: Readonly<Record<string, Permalink>>,
	calendar: Calendar,
	find: (id: string) => Item | undefined,
): FormerDate[] {
	const present = pagesOf(calendar);
	const former = new Map<string, Set<Item>>();
	for (const [id, { listed = [] }] of Object.entries(permalinks))
		// The page of a month stood under the page of its year.
		for (const path of new Set(listed.flatMap((page) => [page, page.slice(0, 4)]))) {
			if (present.has(path)) continue;
			const items = former.get(path) ?? new Set<Item>();
			former.set(path, items);
			const item = find(id);
			if (item) items.add(item);
		}
	return [...former]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, items]) => {
			const [year, month] = path.split('/').map(Number);
			return { path, year: year!, month: month ?? null, items: [...items] };
		});
}
