/** A page as everything looks at it: the folded text with the same lines, and the way back to the print. */
import { fold } from '../language/fold.ts';
import { spacingOf, type Spacing } from '../language/fold-blanks.ts';
import type { Folded, SourcePage } from '../types.ts';

export interface FoldedPage extends Folded {
	/** The page with the folded text in place of the printed one; offsets of its blocks are offsets of the view. */
	page: SourcePage;
	spacing: Spacing;
}

const views = new WeakMap<SourcePage, FoldedPage>();

export function foldedPage(page: SourcePage): FoldedPage {
	const known = views.get(page);
	if (known) return known;
	const spacing = spacingOf(page.text);
	const view = fold(page.text, spacing);
	const made = { ...view, page: { ...page, text: view.text }, spacing };
	views.set(page, made);
	return made;
}
