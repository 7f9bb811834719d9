/** One table out of several fits: what depends on the pages that were drawn is less than in each of them. */
import type { Role } from '../../roles/roles.ts';
import type { RoleWeights } from '../../roles/role-model.ts';

const round = (x: number) => Math.round(x * 100) / 100;
type Rows = Record<string, Record<string, number>>;

function meanRows(tables: readonly Rows[]): Rows {
	const names = new Set(tables.flatMap((t) => Object.keys(t)));
	return Object.fromEntries(
		[...names].map((name) => {
			const keys = new Set(tables.flatMap((t) => Object.keys(t[name] ?? {})));
			const row = [...keys].map((k): [string, number] => [
				k,
				round(tables.reduce((sum, t) => sum + (t[name]?.[k] ?? 0), 0) / tables.length),
			]);
			return [name, Object.fromEntries(row.filter(([, x]) => x !== 0))];
		}),
	);
}

export const meanRoles = (tables: readonly RoleWeights[]): RoleWeights => ({
	observations: meanRows(tables.map((t) => t.observations as Rows)) as RoleWeights['observations'],
	steps: meanRows(tables.map((t) => t.steps)),
});

/** The same table for pages on which roles, and a step between two, are rarer than on generated ones, by log odds. */
export function rarer(
	{ observations, steps }: RoleWeights,
	odds: Partial<Record<Role, number>>,
	step: string,
	stepOdds: number,
): RoleWeights {
	const { bias = {} } = observations;
	const { always = {} } = steps;
	const shifted = Object.entries(odds).map(([role, by]) => [role, round((bias[role as Role] ?? 0) - by)]);
	return {
		observations: { ...observations, bias: { ...bias, ...Object.fromEntries(shifted) } },
		steps: { ...steps, always: { ...always, [step]: round((always[step] ?? 0) - stepOdds) } },
	};
}
