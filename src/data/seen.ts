/** How many articles people have compared with the print, and which they have not. */
import type { Item, Page } from '../archive/archive-types.ts';
import { issuePlaces, issuesOf } from '../archive/issues.ts';
import type { OpenDoubt } from '../corrections/doubt.ts';
import type { Progress } from '../correct/model/progress.ts';
import { archive, packed } from './archive.ts';

const places = issuePlaces(issuesOf(archive.pages));

const progressOf = (items: readonly Item[]): Progress => ({
	all: items.length,
	seen: items.filter(({ article }) => article.reviewed !== null).length,
});
const whole = progressOf(archive.items);

const minus = (a: Progress, b: Progress): Progress => ({ all: a.all - b.all, seen: a.seen - b.seen });

/**
 * Of the archive and of the page's issue, without the page itself: the desk knows its own better. Of the archive not
 * where it is large: every desk would be another with every page that is added.
 */
export function othersSeen(page: Page): { archive: Progress | null; issue: Progress | null } {
	const own = progressOf(page.items);
	const issue = places.get(page.name)?.issue.pages.flatMap(({ items }) => items);
	return {
		archive: packed ? null : minus(whole, own),
		issue: issue ? minus(progressOf([...new Set(issue)]), own) : null,
	};
}

/** What nobody has compared yet; what decisions there are worth is weighed when the desk is written. */
export const openDoubts = (): OpenDoubt[] =>
	archive.pages.flatMap(({ stem, name, items }) =>
		items
			.filter(({ article }) => article.reviewed === null)
			.map(({ article }): OpenDoubt => {
				const own = article.source.find(({ page }) => page === name) ?? article.source[0];
				const lines = own?.lines ?? [];
				return {
					stem,
					line: Math.min(...lines.map(([from]) => from)),
					found: article.review.length > 0,
					sure: article.confidence,
					lines,
				};
			}),
	);
