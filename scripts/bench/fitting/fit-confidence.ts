/** Is the article right? Boosted trees on its doubts; then the threshold under which a person looks. */
import { confidence, doubtValues, type ConfidenceWeights, type Doubts } from '../../doubt/confidence.ts';
import { printTree } from '../../doubt/trees.ts';
import { openPage } from '../../convert/segment-page.ts';
import type { Weights } from '../../weights/weights.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { scorePage } from '../score-page.ts';
import { fitTrees } from './fit-trees.ts';

/** Share of the articles that a person is asked to look at. */
const reviewLoad = 0.25;
const treeCount = 120;

export function fitConfidence(
	pages: GeneratedPage[],
	weights: Weights,
	say: (t: string) => void,
): ConfidenceWeights {
	const examples = pages.flatMap((page) => {
		const { result, doubts } = openPage(page.source, weights).cut();
		const scores = scorePage(page, result).articles;
		return result.drafts.map((draft, i) => ({
			doubts: doubts[i] as Doubts,
			positive: scores.some((s) => s.draft === draft && s.right),
		}));
	});
	const names = Object.keys(examples[0]?.doubts ?? {}).sort() as (keyof Doubts)[];
	const positive = examples.map((e) => e.positive);
	const { base, trees } = fitTrees(
		{ values: examples.map((e) => doubtValues(e.doubts, names)), positive },
		treeCount,
	);
	const table = { doubts: names, base, trees: trees.map(printTree), reviewBelow: 0 };
	const sure = examples.map(({ doubts }) => confidence(doubts, table)).sort((a, b) => a - b);
	say(`confidence: ${examples.length} articles, ${positive.filter((p) => !p).length} wrong`);
	return {
		...table,
		reviewBelow: Math.round((sure[Math.floor(sure.length * reviewLoad)] ?? 0.5) * 1000) / 1000,
	};
}
