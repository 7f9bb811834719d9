/** The archive at a glance: one sentence instead of a row of big numbers. Returns markup. */
import type { Archive, Item } from './archive-types.ts';
import { dateHeading, showDay } from '../text/show-date.ts';
import { strings } from '../strings/index.ts';

const bound = (items: readonly Item[], key: 'notBefore' | 'notAfter', later: boolean): string | null =>
	items
		.flatMap(({ article }) => article[key] ?? [])
		.reduce<string | null>((best, day) => (best === null || day > best === later ? day : best), null);

const month = (day: string): string => showDay(day.split('-').slice(0, 2).map(Number));

export function holdings({ items, pages }: Pick<Archive, 'items' | 'pages'>): string {
	const t = strings.holdings;
	const first = bound(items, 'notBefore', false);
	const last = bound(items, 'notAfter', true);
	const months = items.filter(({ article }) => dateHeading(article).length >= 2).length;
	const none = items.filter(({ article }) => article.notBefore === null && article.notAfter === null).length;
	const span = first !== null && last !== null ? t.span(month(first), month(last)) : '';
	return t.sentence(items.length, pages.length) + span + t.dates(months, items.length - months - none, none);
}
