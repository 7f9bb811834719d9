/** Districts of the articles of one page. */
import type { Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

export interface Places {
	/** The district the story is about, a name of the vocabulary. */
	district: string | null;
	/** Others that the text places action in. */
	otherDistricts: string[];
}

/** Districts of each article of a page; `region` is the district whose names are read first (sidecar, newspaper or site). */
export function readDistricts(
	articles: readonly (readonly TextPart[])[],
	_region: string | null,
	_vocabulary: Vocabulary,
): Fact<Places>[] {
	return articles.map(() => ({ value: { district: null, otherDistricts: [] }, evidence: [], findings: [] }));
}
