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
