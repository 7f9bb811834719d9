/** Persons named in the articles of one page. */
import type { Person } from '../../src/schema.ts';
import type { Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** Persons named in each article of a page, in the order of their first naming. */
export function readPersons(
	articles: readonly (readonly TextPart[])[],
	_vocabulary: Vocabulary,
): Fact<Person[]>[] {
	return articles.map(() => ({ value: [], evidence: [], findings: [] }));
}
