/** Counts by shape as a file holds them: lines of each role, to the thousandth. */
import { groupNames, type StyleCounts } from '../roles/style-counts.ts';

export type Shapes = Record<string, Record<string, number>>;

/** In the order of their names; a role that no line of a shape plays is not named. */
export const toShapes = (counts: StyleCounts): Shapes =>
	Object.fromEntries(
		[...counts]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([shape, c]) => {
				const row = groupNames.map((name, g) => [name, Math.round((c[g] ?? 0) * 1000) / 1000] as const);
				const own = row.filter(([, lines]) => lines > 0);
				return own.length ? [[shape, Object.fromEntries(own)]] : [];
			}),
	);

export const toCounts = (shapes: Shapes): StyleCounts =>
	new Map(
		Object.entries(shapes).map(([shape, row]) => {
			const own = groupNames.map((name) => row[name] ?? 0);
			const lines = own.reduce((sum, one) => sum + one, 0);
			return [shape, Float64Array.of(...own, lines)];
		}),
	);

const thousandth = (lines: number): number => Math.round(lines * 1000) / 1000;

/** How many more lines of each role `after` shows than `before`; fewer are below 0, and what is the same is not named. */
export function moreThan(after: Shapes, before: Shapes): Shapes {
	const shapes = [...new Set([...Object.keys(after), ...Object.keys(before)])].toSorted();
	return Object.fromEntries(
		shapes.flatMap((shape): [string, Record<string, number>][] => {
			const more = groupNames.flatMap((name): [string, number][] => {
				const lines = thousandth((after[shape]?.[name] ?? 0) - (before[shape]?.[name] ?? 0));
				return lines ? [[name, lines]] : [];
			});
			return more.length ? [[shape, Object.fromEntries(more)]] : [];
		}),
	);
}

/** The counts with so many more lines. */
export function withMore(shapes: Shapes, more: Shapes): Shapes {
	const names = [...new Set([...Object.keys(shapes), ...Object.keys(more)])].toSorted();
	return Object.fromEntries(
		names.flatMap((shape): [string, Record<string, number>][] => {
			const row = groupNames.flatMap((name): [string, number][] => {
				const lines = thousandth((shapes[shape]?.[name] ?? 0) + (more[shape]?.[name] ?? 0));
				return lines > 0 ? [[name, lines]] : [];
			});
			return row.length ? [[shape, Object.fromEntries(row)]] : [];
		}),
	);
}
