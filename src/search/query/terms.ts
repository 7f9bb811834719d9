import type { Query, Term } from './grammar.ts';

/** Terms whose hits are shown and marked. */
export function positiveTerms({ clauses }: Query): Term[] {
	return clauses.flat().filter(({ not }) => !not);
}
