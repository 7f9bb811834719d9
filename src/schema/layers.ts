/**
 * Two layers of a vocabulary: the rows that every archive shares, and the archive's own over them. An own row that is
 * known by the same name (or code) as a shared one changes it, and needs to give only what differs; any other is added.
 */
export type Row = Record<string, unknown>;

/** What the rows of each list are known by. */
const identities = {
	districts: ({ name, code }: Row) => [name, code],
	topics: ({ label }: Row) => [label],
	newspapers: ({ name }: Row) => [name],
	events: ({ name, region }: Row) => [`${String(region ?? '')} ${String(name)}`],
} satisfies Record<string, (row: Row) => unknown[]>;

export type ListName = keyof typeof identities;

const keysOf = (list: ListName, row: Row): string[] =>
	identities[list](row).flatMap((key) => (typeof key === 'string' ? [key] : []));

export interface Layers {
	/** An own row with what it leaves out taken from the shared row that it changes. */
	complete: (row: Row) => Row;
	/** The shared row of that name or code, if there is one. */
	sharedOf: (row: Row) => Row | undefined;
}

export function layers(list: ListName, shared: readonly Row[]): Layers {
	const byKey = new Map(shared.flatMap((row) => keysOf(list, row).map((key) => [key, row] as const)));
	const sharedOf = (row: Row): Row | undefined =>
		keysOf(list, row)
			.map((key) => byKey.get(key))
			.find((found) => found !== undefined);
	return { sharedOf, complete: (row) => ({ ...sharedOf(row), ...row }) };
}
