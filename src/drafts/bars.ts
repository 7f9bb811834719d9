/** Spans of time as bars: solid where it is sure, hatched over the days in which it may have begun or ended. */
import type { Span } from './attested.ts';

export interface Axis {
	/** First and last day. */
	from: string;
	to: string;
}

/** In per cent of the axis. */
interface Stretch {
	x: number;
	width: number;
	sure: boolean;
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const round = (value: number): number => Math.round(value * 100) / 100;
/** A single day of many years is still to be seen. */
const thinnest = 0.8;

const daysOf = ({ earliest, latest, core }: Span): string[] =>
	[earliest, latest, core?.from, core?.to].filter((day) => typeof day === 'string');

/** Whole months that hold every known day; null where there is none. */
export function axisOf(spans: readonly (Span | null)[]): Axis | null {
	const days = spans.flatMap((span) => (span === null ? [] : daysOf(span))).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return null;
	const [year = 0, month = 0] = last.split('-').map(Number);
	const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
	return { from: `${first.slice(0, 7)}-01`, to: end };
}

/** The solid part last, so that it lies on top. */
export function barOf({ earliest, latest, core }: Span, axis: Axis): Stretch[] {
	const start = dayNumber(axis.from);
	const scale = 100 / (dayNumber(axis.to) + 1 - start);
	const stretch = (from: string, to: string, sure: boolean): Stretch => {
		const width = Math.max(thinnest, (dayNumber(to) + 1 - dayNumber(from)) * scale);
		const x = Math.min(100 - width, (dayNumber(from) - start) * scale);
		return { x: round(x), width: round(width), sure };
	};
	const [from, to] = [earliest ?? axis.from, latest ?? axis.to];
	const whole = core !== null && core.from === from && core.to === to;
	return [
		...(whole ? [] : [stretch(from, to, false)]),
		...(core === null ? [] : [stretch(core.from, core.to, true)]),
	];
}
