import type { Bound } from '../../../src/findings/bound.ts';
import { EVER, isoOf, yearOf, type Span } from './days.ts';

/** Spans that are told one by one, at most. */
const MOST_TOLD = 3;

const spanOf = ({ from, to }: Span) => ({ from: isoOf(from), to: isoOf(to) });

/** The same days of every year, else the spans themselves, the newest first. */
function boundOfSome(allows: readonly Span[]): Bound {
	const [, second = allows[0]!, third = second] = allows;
	const [from, to] = [isoOf(second.from).slice(5), isoOf(second.to).slice(5)];
	const more = allows.length > MOST_TOLD;
	const isYearly =
		more && isoOf(third.from).slice(5) === from && yearOf(third.from) - yearOf(second.from) === 1;
	if (isYearly) return { yearly: [from, to] };
	return { spans: allows.toReversed().slice(0, MOST_TOLD).map(spanOf), more };
}

/** The days that a clue allows, as the report holds them. */
export function boundOf(allows: readonly Span[]): Bound {
	const [first] = allows;
	if (!first) return { never: true };
	if (allows.length > 1) return boundOfSome(allows);
	if (first.to >= EVER.to) return { from: isoOf(first.from) };
	return first.from <= EVER.from ? { to: isoOf(first.to) } : spanOf(first);
}
