/** What the converter reads of the articles as they are cut on the desk: the fields that a person may set. */
import type { DeskFacts } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { describeArticles } from '../convert/describe-articles.ts';
import { withPageFacts } from '../decide/page-facts.ts';
import { checkSidecar, regionOf } from '../facts/check-sidecar.ts';
import { linesOf } from '../read/source-lines.ts';
import type { SegmentedPage } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** What facts are read with, as in every run of the converter. */
export interface DeskContext {
	vocabulary: Vocabulary;
	/** District whose names are read first, from the archive's settings. */
	region: string | null;
}

export function readFacts(
	{ page: source, drafts: cut, ...rest }: SegmentedPage,
	corrections: readonly Correction[],
	{ vocabulary, region }: DeskContext,
): DeskFacts {
	const page = { ...source, sidecar: withPageFacts(source.sidecar, corrections) };
	const drafts = cut.map((draft) => ({ ...draft, page }));
	const wrong = checkSidecar(page.sidecar, vocabulary);
	// A name or day that is none is told, and the rest read without it.
	for (const { field } of wrong) delete page.sidecar[field];
	const list = corrections.map((correction, at) => ({ correction, at }));
	const { articles, faults } = describeArticles(
		{ ...rest, page, drafts },
		vocabulary,
		regionOf(page.sidecar, vocabulary, region),
		list,
	);
	const unfit = list.filter(
		({ correction }) => correction.do === 'page' && wrong.some(({ field }) => field === correction.field),
	);
	const [one] = articles;
	const { newspaper = null, page: number = null } = page.sidecar;
	const { date = null, notBefore = null, notAfter = null, dateBasis = null } = one?.article ?? {};
	return {
		articles: articles.map(({ article }, nth) => {
			const { kind, incomplete, district, otherDistricts, topics, authors, persons } = article;
			const first = Math.min(...linesOf(drafts[nth]!));
			return { first, kind, incomplete, district, otherDistricts, topics, authors, persons };
		}),
		page: { newspaper, page: number, date, notBefore, notAfter, dateBasis },
		faults: [
			...faults.map(({ at, why }) => ({ index: at, why, other: null })),
			...unfit.map(({ at }) => ({ index: at, why: 'no-such-value' as const, other: null })),
		],
	};
}
