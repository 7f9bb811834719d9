import { isFact, type Query, type Term } from './grammar.ts';

/** Terms whose hits are shown and marked. */
export function positiveTerms({ clauses }: Query): Term[] {
	return clauses.flat().filter(({ not, field }) => !not && !isFact(field));
}
