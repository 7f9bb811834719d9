/** What must not matter: the same pages with other bylines, marks and pictures, and the articles that come out otherwise. */
import { segmentPage } from '../../convert/segment-page.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { useLanguage } from '../../language/words.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import type { ArticleDraft } from '../../types.ts';
import { heldPages } from '../fitting/training-pages.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { asPage } from '../pages/as-page.ts';
import { CHANGES } from './changes.ts';

/** An article as the lines of its parts. */
const linesOf = ({ parts }: ArticleDraft): string =>
	JSON.stringify(parts.map(({ kind, pieces }) => [kind, ...pieces.map(({ line }) => line)]));

/** Share of articles that may come out otherwise. */
const MAY_CHANGE = 0.05;

/** @param pages generated ones of invented papers, of articles never fitted to */
export function evalLaws(pages: number): void {
	useLanguage(loadLanguage());
	const weights = loadWeights();
	const cut = (text: string) => new Set(segmentPage(asPage(text), weights).drafts.map(linesOf));
	const held = heldPages(pages, undefined, 1);
	const known = new Map<GeneratedPage, Set<string>>();
	for (const { name, make } of CHANGES) {
		let [touched, articles, other] = [0, 0, 0];
		for (const page of held) {
			const rows = make(page.source.text.split('\n'), page);
			if (!rows) continue;
			const before = known.get(page) ?? cut(page.source.text);
			known.set(page, before);
			const after = cut(rows.join('\n'));
			touched++;
			articles += before.size;
			other += [...before].filter((one) => !after.has(one)).length;
		}
		const share = other / articles;
		console.log(
			`${name.padEnd(34)} ${(100 * share).toFixed(1).padStart(5)} % of ${articles} articles on ${touched} pages come out otherwise (${share <= MAY_CHANGE ? 'within' : 'beyond'} 5 %)`,
		);
	}
}
