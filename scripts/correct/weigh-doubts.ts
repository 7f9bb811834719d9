/** The queue of the desk: doubts of the archive, ordered by what a decision there would settle. */
import type { DeskPage } from '../../src/corrections/desk.ts';
import { byWorth, doubtful, type Doubt, type OpenDoubt } from '../../src/corrections/doubt.ts';
import { formOf } from './like-lines.ts';

/** The longest queue that is sent: more than anybody looks at before the next build. */
const longest = 2000;

/**
 * A decision settles its own article. Where the pages of its paper still learn from each other, it also bears on the
 * articles with a line of the same form; each of those counts as much as it is in doubt itself.
 * @param words that a form keeps
 */
export function weighDoubts(
	doubts: readonly OpenDoubt[],
	pages: readonly Pick<DeskPage, 'stem' | 'text' | 'paper'>[],
	words: RegExp,
): Doubt[] {
	const byStem = new Map(pages.map((page) => [page.stem, page]));
	const formed = doubts.map((doubt) => ({ doubt, forms: formsOf(doubt, byStem.get(doubt.stem), words) }));
	const holding = new Map<string, OpenDoubt[]>();
	for (const { doubt, forms } of formed)
		for (const form of forms) {
			const held = holding.get(form);
			if (held) held.push(doubt);
			else holding.set(form, [doubt]);
		}
	return formed
		.map(({ doubt: { stem, line, found, sure }, forms }, at): Doubt => {
			const doubt = { stem, line, found, sure };
			const alike = new Set(forms.flatMap((form) => holding.get(form) ?? []));
			alike.delete(formed[at]!.doubt);
			const also = [...alike].reduce((sum, one) => sum + doubtful(one), 0);
			return also > 0 ? { ...doubt, also: Math.round(also * 1000) / 1000 } : doubt;
		})
		.toSorted(byWorth)
		.slice(0, longest);
}

/** Forms of the article's lines, each with its paper; none where pages of the paper do not learn from each other. */
function formsOf(
	{ lines }: OpenDoubt,
	page: Pick<DeskPage, 'text' | 'paper'> | undefined,
	words: RegExp,
): string[] {
	if (!page?.paper || page.paper.fixed) return [];
	const { newspaper } = page.paper;
	const texts = page.text.split(/\r\n|\r|\n/u);
	const own = lines.flatMap(([from, to]) => texts.slice(from - 1, to));
	return [
		...new Set(
			own.flatMap((text) => {
				const form = formOf(text, words);
				return form === null ? [] : [`${newspaper}\n${form}`];
			}),
		),
	];
}
