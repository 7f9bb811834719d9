/** Is a block the rest of a sentence? Logistic regression on its first characters. */
import { squeeze } from '../../language/characters.ts';
import { blockEdges, fragmentFeatures, type EdgeWeights } from '../../look/fragments.ts';
import { foldedPage } from '../../look/folded-page.ts';
import { parseBlocks } from '../../look/parse-blocks.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { fitLogistic } from './fit-logistic.ts';

/** @param look knows no weights of fragments yet, or those of an earlier fit; they are not asked for */
export function fitFragments(
	pages: GeneratedPage[],
	look: EdgeWeights,
	say: (text: string) => void,
): Record<string, number> {
	const examples = pages.flatMap((page) =>
		parseBlocks(foldedPage(page.source).page).flatMap((b) => {
			const truth = page.lines.get(b.line);
			if (!truth || truth.order < 0 || truth.role === 'subhead' || /^(?:本报讯|[（([]上接)/u.test(b.text))
				return [];
			return [{ features: fragmentFeatures(blockEdges(squeeze(b.text), look)), positive: truth.joined }];
		}),
	);
	const { weights, right } = fitLogistic(examples, 30);
	say(`fragments: ${examples.length} blocks, right ${(100 * right).toFixed(2)} %`);
	return weights;
}
