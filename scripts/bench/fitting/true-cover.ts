import type { Layout } from '../../links/layout.ts';
import type { LineTruth } from '../pages/generated.ts';

/** By row, headers first, as the link model counts them: the text that truly follows, or -1. `truths` by block of the view. */
export function trueCover({ headers, texts }: Layout, truths: readonly LineTruth[]): number[] {
	const truth = (view: number) => truths[view] as LineTruth;
	const own = (article: number | null) =>
		texts.filter((t) => article !== null && truth(t.view).article === article);
	return [
		...headers.map((h, k) => {
			// A headline away from the byline of its story: the byline leads, the headline is matched later.
			const { article } = truth(h.blocks.at(-1) ?? 0);
			const led = headers
				.slice(k + 1)
				.some(
					(o) =>
						article !== null &&
						truth(o.blocks[0] ?? 0).article === article &&
						truth(o.blocks[0] ?? 0).role === 'byline0',
				);
			if (led) return -1;
			const mine = own(truth(h.blocks.at(-1) ?? 0).article);
			return mine.length
				? texts.indexOf(mine.reduce((a, b) => (truth(b.view).order < truth(a.view).order ? b : a)))
				: -1;
		}),
		...texts.map((t) => {
			const { article, order } = truth(t.view);
			return texts.findIndex(
				(x) => article !== null && truth(x.view).article === article && truth(x.view).order === order + 1,
			);
		}),
	];
}
