/** From when to when something is attested, as far as dates that are bounds only can tell. */

/** Bounds of one day, `2024-01-05`; null where there is none. */
export interface Bounds {
	from: string | null;
	to: string | null;
}

export interface Span {
	/** Nothing before it, nothing after it; null: not known. */
	earliest: string | null;
	latest: string | null;
	/** Attested on or before the first and on or after the last of these days: between them it lasted, if it did not break off. */
	core: { from: string; to: string } | null;
}

const least = (days: readonly string[]): string | null =>
	days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
const most = (days: readonly string[]): string | null =>
	days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
const known = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null);

/** @returns null where no bound of any is known */
export function spanOf(all: readonly Bounds[]): Span | null {
	const dated = all.filter(({ from, to }) => from !== null || to !== null);
	if (dated.length === 0) return null;
	const froms = dated.map(({ from }) => from);
	const tos = dated.map(({ to }) => to);
	const from = least(known(tos));
	const to = most(known(froms));
	return {
		earliest: froms.includes(null) ? null : least(known(froms)),
		latest: tos.includes(null) ? null : most(known(tos)),
		core: from !== null && to !== null && from <= to ? { from, to } : null,
	};
}

/** Whether two cores surely have time in common: a day on which one ends and the other begins is a handing over. */
export function overlap(a: Span | null, b: Span | null): boolean {
	if (!a?.core || !b?.core) return false;
	const from = a.core.from > b.core.from ? a.core.from : b.core.from;
	const to = a.core.to < b.core.to ? a.core.to : b.core.to;
	if (from < to) return true;
	const isDay = ({ core }: Span): boolean => core?.from === core?.to;
	// One day of one within the other, not at its edge; or both on the same day alone.
	if (from !== to) return false;
	if (isDay(a) && isDay(b)) return true;
	const [day, other] = isDay(a) ? [a.core, b.core] : [b.core, a.core];
	return (isDay(a) || isDay(b)) && other.from < day.from && day.from < other.to;
}
