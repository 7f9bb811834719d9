/** The day of issue of one page, from every clue its articles hold. */
import type { Article, Sidecar } from '../../src/schema.ts';
import type { Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** One date for all articles of a page; its `evidence` lines are each article's `dateEvidence`. */
export type PageDate = Pick<Article, 'date' | 'notBefore' | 'notAfter' | 'dateBasis'>;

/** The date of a page: the sidecar's, else the narrowest range the clues of all its articles support. */
export function readDates(
	_articles: readonly (readonly TextPart[])[],
	_sidecar: Sidecar,
	_vocabulary: Vocabulary,
): Fact<PageDate> {
	return {
		value: { date: null, notBefore: null, notAfter: null, dateBasis: null },
		evidence: [],
		findings: [],
	};
}
