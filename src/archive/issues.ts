/** Pages of one newspaper and one day: an issue, to be strolled through page by page and day by day. */
import { certainDay } from '../text/show-date.ts';
import type { Page } from './archive-types.ts';
import { spokesman } from './page-view.ts';

export interface Issue {
	/** Null: the paper is not named, and only the day holds the pages together. */
	newspaper: string | null;
	/** ISO day. */
	day: string;
	/** By printed number, then by name. */
	pages: Page[];
}

/** Newspaper by newspaper, each from its first day on. Pages whose day is not certain belong to no issue. */
export function issuesOf(pages: readonly Page[]): Issue[] {
	const issues = new Map<string, Issue>();
	for (const page of pages) {
		const article = spokesman(page)?.article;
		const day = article === undefined ? null : certainDay(article);
		if (article === undefined || day === null) continue;
		const key = `${article.newspaper ?? ''} ${day}`;
		const known = issues.get(key);
		if (known === undefined) issues.set(key, { newspaper: article.newspaper, day, pages: [page] });
		else known.pages.push(page);
	}
	const number = (page: Page): string => spokesman(page)?.article.page ?? '';
	const byNumber = (a: Page, b: Page): number =>
		number(a).localeCompare(number(b), 'en', { numeric: true }) || (a.name < b.name ? -1 : 1);
	return [...issues.values()]
		.map((issue) => ({ ...issue, pages: issue.pages.toSorted(byNumber) }))
		.sort(
			(a, b) =>
				(a.newspaper ?? '').localeCompare(b.newspaper ?? '', 'en') ||
				(a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
		);
}

export interface IssuePlace {
	issue: Issue;
	/** Issues of the same newspaper before and after. */
	previous: Issue | undefined;
	next: Issue | undefined;
}

/** Page name → where it stands. */
export function issuePlaces(issues: readonly Issue[]): ReadonlyMap<string, IssuePlace> {
	const beside = (issue: Issue, other: Issue | undefined): Issue | undefined =>
		other?.newspaper === issue.newspaper ? other : undefined;
	return new Map(
		issues.flatMap((issue, i) =>
			issue.pages.map(({ name }) => [
				name,
				{ issue, previous: beside(issue, issues[i - 1]), next: beside(issue, issues[i + 1]) },
			]),
		),
	);
}

/** Pages of the issue that have a picture, where there are several: one picture is no issue. */
export function pictured({ pages }: Issue): readonly [Page, ...Page[]] | null {
	const [first, ...rest] = pages.filter(({ picture }) => picture);
	return first && rest.length > 0 ? [first, ...rest] : null;
}
