/** 职官表: who is attested in which office of an area, from when to when, and what contradicts itself. */
import type { District } from '../schema/schema.ts';
import { overlap, spanOf, type Bounds, type Span } from './attested.ts';
import type { Places } from './places.ts';
import { readOffices } from './read-office.ts';
import type { OfficeWords } from './words.ts';

/** One article that calls a person something. */
export interface Called<Source> {
	name: string;
	/** As printed. */
	as: string;
	/** What the article is about. */
	home: District | null;
	bounds: Bounds;
	source: Source;
}

interface Attestation<Source> {
	bounds: Bounds;
	as: string;
	source: Source;
}

export interface Holder<Source> {
	name: string;
	/** In order of time. */
	attested: Attestation<Source>[];
	/** Null: the articles have no dates. */
	span: Span | null;
}

interface OfficeRow<Source> {
	office: string;
	holders: Holder<Source>[];
}

/** What cannot all be so, if each name is one person and an office is held without a break. */
export type Contradiction<Source> =
	/** Two in an office for one. */
	| { kind: 'two-holders'; office: string; holders: [Holder<Source>, Holder<Source>] }
	/** One person first and deputy at a time. */
	| { kind: 'both-ranks'; offices: [string, string]; holders: [Holder<Source>, Holder<Source>] };

export interface PlaceOffices<Source> {
	/** Null: the nation. */
	place: District | null;
	rows: OfficeRow<Source>[];
	contradictions: Contradiction<Source>[];
}

const rankOf = (office: string, { order }: OfficeWords): number => {
	const rank = order.findIndex((pattern) => pattern.test(office));
	// Departments stand before towns and before those of whom only `领导` is said.
	return rank < 0 ? order.length - 2.5 : rank;
};

const byTime = ({ bounds: a }: { bounds: Bounds }, { bounds: b }: { bounds: Bounds }): number => {
	const [left, right] = [a.from ?? a.to ?? '9', b.from ?? b.to ?? '9'];
	return left < right ? -1 : left > right ? 1 : 0;
};

const first = (span: Span | null): string => span?.earliest ?? span?.core?.from ?? span?.latest ?? '9';

/** `区委书记` → `区委副书记`, `区长` → `副区长`. */
const deputyOf = (office: string): string =>
	office.replace(/(书记|主席|主任|[部局厅司省市区县州旗盟镇乡院]长)$/u, '副$1');

function contradictionsOf<Source>(
	rows: readonly OfficeRow<Source>[],
	{ single }: OfficeWords,
): Contradiction<Source>[] {
	const found: Contradiction<Source>[] = [];
	const byOffice = new Map(rows.map((row) => [row.office, row]));
	for (const { office, holders } of rows.filter((row) => single.test(row.office))) {
		holders.forEach((one, nth) => {
			for (const other of holders.slice(nth + 1))
				if (overlap(one.span, other.span)) found.push({ kind: 'two-holders', office, holders: [one, other] });
			const deputy = byOffice.get(deputyOf(office));
			const same =
				deputy?.office === office ? undefined : deputy?.holders.find(({ name }) => name === one.name);
			if (same && overlap(one.span, same.span))
				found.push({ kind: 'both-ranks', offices: [office, deputyOf(office)], holders: [one, same] });
		});
	}
	return found;
}

/** Values in groups, groups in the order of their first value. */
function grouped<Value>(values: readonly Value[], key: (value: Value) => string): Value[][] {
	const groups = new Map<string, Value[]>();
	for (const value of values) {
		const group = groups.get(key(value));
		if (group) group.push(value);
		else groups.set(key(value), [value]);
	}
	return [...groups.values()];
}

/**
 * `周强主` beside `周强`, `魏凤` beside `魏凤和` in one office: one of the two was cut wrongly where the name stands,
 * the rarer one. Where both are as frequent both stay.
 */
function withoutMiscut<Source>(holders: readonly Holder<Source>[]): Holder<Source>[] {
	return holders.filter(
		({ name, attested }) =>
			!holders.some(
				(other) =>
					Math.abs(other.name.length - name.length) === 1 &&
					(other.name.startsWith(name) || name.startsWith(other.name)) &&
					other.attested.length > attested.length,
			),
	);
}

/** By area, in the order in which the areas first come; what is not surely a public office is in none. */
export function officeTables<Source>(
	called: readonly Called<Source>[],
	places: Places,
	words: OfficeWords,
): PlaceOffices<Source>[] {
	const read = called.flatMap((one) =>
		readOffices(one.as, one.home, places, words).map((office) => ({ ...one, ...office })),
	);
	return grouped(read, ({ place }) => place?.slug ?? '').map((own): PlaceOffices<Source> => {
		const rows = grouped(own, ({ office }) => office)
			.map((those): OfficeRow<Source> => ({
				office: those[0]?.office ?? '',
				holders: withoutMiscut(
					grouped(those, ({ name }) => name).map((its): Holder<Source> => ({
						name: its[0]?.name ?? '',
						attested: its.map(({ bounds, as, source }) => ({ bounds, as, source })).toSorted(byTime),
						span: spanOf(its.map(({ bounds }) => bounds)),
					})),
				).toSorted((a, b) => (first(a.span) < first(b.span) ? -1 : first(a.span) > first(b.span) ? 1 : 0)),
			}))
			.toSorted(
				(a, b) => rankOf(a.office, words) - rankOf(b.office, words) || (a.office < b.office ? -1 : 1),
			);
		return { place: own[0]?.place ?? null, rows, contradictions: contradictionsOf(rows, words) };
	});
}
