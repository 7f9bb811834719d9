/** Is the article right? Logistic regression on its doubts; then the threshold under which a person looks. */
import {
	confidence,
	doubtFeatures,
	type ConfidenceWeights,
	type Doubts,
} from '../../segmentation/confidence.ts';
import { findDuplicates } from '../../stages/find-duplicates.ts';
import { labelRoles } from '../../stages/label-roles.ts';
import { linkBlocks } from '../../stages/link-blocks.ts';
import { parseBlocks } from '../../stages/parse-blocks.ts';
import type { GeneratedPage } from '../generate-pages.ts';
import { scorePage } from '../score-page.ts';
import { fitLogistic } from './fit-logistic.ts';

/** Share of the articles that a person is asked to look at. */
const reviewLoad = 0.25;

export function fitConfidence(pages: GeneratedPage[], say: (t: string) => void): ConfidenceWeights {
	const examples = pages.flatMap((page) => {
		const { kept, duplicates } = findDuplicates(parseBlocks(page.source));
		const { result, doubts } = linkBlocks(page.source, labelRoles(kept, duplicates), duplicates);
		const scores = scorePage(page, result).articles;
		return result.drafts.map((draft, i) => ({
			doubts: doubts[i] as Doubts,
			positive: scores.some((s) => s.draft === draft && s.right),
		}));
	});
	const { weights } = fitLogistic(
		examples.map(({ doubts, positive }) => ({ features: doubtFeatures(doubts), positive })),
		40,
	);
	const sure = examples.map(({ doubts }) => confidence(doubts, weights)).sort((a, b) => a - b);
	const wrong = examples.filter((e) => !e.positive).length;
	say(`confidence: ${examples.length} articles, ${wrong} wrong`);
	return {
		...weights,
		'review below': Math.round((sure[Math.floor(sure.length * reviewLoad)] ?? 0.5) * 1000) / 1000,
	};
}
