/** Cuts a list into pages of an address. */
export interface Slice<Row> {
	rows: readonly Row[];
	/** 1-based. */
	page: number;
	pages: number;
	total: number;
	/** Rows before this page. */
	before: number;
}

/** Articles up to which a list page is three screens of a phone; a larger archive has half as many, twice as long. */
const shortUpTo = 5000;
/** Rows a list page shows, the same on every list of an archive: small enough to print. */
export let pageSize = 50;

/** Said once, before the first list is cut (`src/data/archive.ts`). */
export const cutListsFor = (articles: number): void => {
	pageSize = articles > shortUpTo ? 100 : 50;
};

/** At least one slice, so that an empty list still has its page. */
export function paginate<Row>(rows: readonly Row[], size = pageSize): Slice<Row>[] {
	const pages = Math.max(1, Math.ceil(rows.length / size));
	return Array.from({ length: pages }, (_, i) => ({
		rows: rows.slice(i * size, (i + 1) * size),
		page: i + 1,
		pages,
		total: rows.length,
		before: i * size,
	}));
}

/** Value of a rest parameter: nothing for the first page, `2` for the second. */
export const pageParam = ({ page }: Slice<unknown>): string | undefined =>
	page === 1 ? undefined : String(page);
