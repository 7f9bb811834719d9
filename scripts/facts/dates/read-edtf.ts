/** Bounds of the EDTF forms that a sidecar or a correction may give. */
import { dayOf, monthEnd, parseIso, type Span } from './days.ts';

const ONE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?[~?%]?$/u;
/** Doubt (`2022-09~`) widens a month or year by this many days on each side. */
const DOUBT = 31;

function bounds(text: string): Span | null {
	const groups = ONE.exec(text)?.groups;
	if (!groups) return null;
	const year = Number(groups['year']);
	const month = Number(groups['month'] ?? 1);
	if (month < 1 || month > 12) return null;
	if (groups['day']) {
		const day = parseIso(`${groups['year']}-${groups['month']}-${groups['day']}`);
		return Number.isNaN(day) || Number(groups['day']) > new Date(Date.UTC(year, month, 0)).getUTCDate()
			? null
			: { from: day, to: day };
	}
	return groups['month']
		? { from: dayOf(year, month, 1), to: monthEnd(year, month) }
		: { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** Days that a date can be: a day, month or year, with `~` or `?` for doubt, or one of a set `[a..b]`; null for anything else. */
export function readEdtf(text: string): Span | null {
	const set = /^\[(?<first>[^,[\]]+?)\.\.(?<last>[^,[\]]+)\]$/u.exec(text)?.groups;
	if (set) {
		const first = bounds(set['first'] ?? '');
		const last = bounds(set['last'] ?? '');
		return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
	}
	const one = bounds(text);
	return one && /[~?%]$/u.test(text) ? { from: one.from - DOUBT, to: one.to + DOUBT } : one;
}
