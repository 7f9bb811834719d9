/** The page as drafts: each article's parts with what is said of it. */
import type { AssembledPage } from '../articles/assemble.ts';
import { isWhole, type Path, type Solved } from '../articles/path.ts';
import type { Constraints } from '../roles/constraints.ts';
import type { CutDraft, CutPage, Part, SegmentedPage } from '../types.ts';
import type { Doubts } from './confidence.ts';
import { describeDraft, outlineDraft, type DoubtWeights } from './describe-draft.ts';
import { withGap } from './with-gap.ts';

/** The page, and for each draft what its confidence was made of and the path it was made from. */
export interface WeighedPage {
	result: SegmentedPage;
	doubts: Doubts[];
	paths: Path[];
	solved: Solved;
}

/** A page that can be cut again and again under other decisions; says nothing to `page.file`. */
export interface OpenPage {
	/** @throws ConstraintError where a decision names a line that it cannot be about */
	cut: (constraints?: Constraints) => WeighedPage;
	/** The same cut where nobody asks how sure it is, which is most of the work. */
	outline: (constraints?: Constraints) => CutPage;
}

export function weighPage(
	{ solved, articles, furniture, duplicates }: AssembledPage,
	weights: DoubtWeights,
): WeighedPage {
	const { page } = solved;
	const paths = articles.map(({ path }) => path);
	const made = articles.map(({ path, parts, joins }) => {
		const { doubts, ...found } = describeDraft(solved, path, parts, joins, paths, weights);
		const said = isWhole(solved, path)
			? { ...found, ...asSourceSays(parts), confidence: 1, review: [] }
			: found;
		return { doubts, draft: { page, ...said, parts: withGap(said.parts, said.incomplete) } };
	});
	return {
		result: { page, drafts: made.map(({ draft }) => draft), furniture, duplicates },
		doubts: made.map(({ doubts }) => doubts),
		paths,
		solved,
	};
}

/** The page's articles without how sure they are. */
export function outlinePage({ solved, articles, furniture, duplicates }: AssembledPage): CutPage {
	const { page } = solved;
	const drafts = articles.map(({ path, parts }): CutDraft => {
		const { kind, incomplete } = isWhole(solved, path)
			? asSourceSays(parts)
			: outlineDraft(solved, path, parts);
		return { page, kind, incomplete, parts: withGap(parts, incomplete) };
	});
	return { page, drafts, furniture, duplicates };
}

/** Where the source says where an article begins and ends, nothing is guessed; a jump mark alone says that there is more. */
function asSourceSays(parts: readonly Part[]): Pick<CutDraft, 'kind' | 'incomplete'> {
	const has = (kind: 'continued-from' | 'continued-on') => parts.some((part) => part.kind === kind);
	const [from, on] = [has('continued-from'), has('continued-on')];
	return { kind: from ? 'continuation' : 'article', incomplete: from ? 'start' : on ? 'end' : null };
}
