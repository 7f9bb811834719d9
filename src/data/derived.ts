/** What several pages need of the archive, computed once in a build. */
import { archive } from './archive.ts';
import type { Page } from '../archive/archive-types.ts';
import { issuePlaces, issuesOf } from '../archive/issues.ts';
import { makeCalendar } from '../archive/calendar.ts';
import { readHistory } from './history.ts';
import { pageSize } from '../archive/paginate.ts';
import { byRule, reviewItems, type ReviewItem } from '../review/review.ts';

export const calendar = makeCalendar(archive.items);

/** Of the version history; empty where there is none. */
export const history = readHistory();

const changes = archive.items.flatMap(({ file }) => history.get(file)?.changed ?? []);

/** Last change of any article, ISO 8601, or null. */
export const lastChanged: string | null =
	changes.length === 0 ? null : changes.reduce((a, b) => (a > b ? a : b));

const addedAt = (page: Page): string =>
	page.items.map(({ file }) => history.get(file)?.added ?? '').reduce((a, b) => (a > b ? a : b), '');

/** Pages with articles, newest in the archive first; without a history the last by name first. */
export const newestPages: readonly Page[] = archive.pages
	.filter(({ items }) => items.length > 0)
	.map((page) => ({ page, added: addedAt(page) }))
	.sort((a, b) => (a.added === b.added ? (a.page.name < b.page.name ? 1 : -1) : a.added < b.added ? 1 : -1))
	.map(({ page }) => page);

/** Page → its issue and the issues beside it. */
export const issues = issuePlaces(issuesOf(archive.pages));

export const review = reviewItems(archive.pages);
export const reviewCount = review.length;

/** Rule → its items, the most frequent first. */
export const reviewRules = byRule(review);

/** Article → its first finding with another cut, and the page of the rule's list that shows it. */
export const otherCuts: ReadonlyMap<string, { entry: ReviewItem; list: number }> = new Map(
	reviewRules
		.flatMap(([, items]) =>
			items.flatMap((entry, i) =>
				entry.otherwise && entry.item
					? [[entry.item.id, { entry, list: Math.floor(i / pageSize) + 1 }] as const]
					: [],
			),
		)
		.reverse(),
);
