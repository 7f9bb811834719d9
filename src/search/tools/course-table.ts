/** The numbers of a course as a table: a row a stretch of time, a column a text, beside what is held. */
import { h } from '../page/dom.ts';
import { valueOf, type Bucket, type Measure } from './course.ts';
import { hitsOf, periodName, shownNumber } from './show-bucket.ts';
import { toolWords as t } from '../../strings/search-tools.ts';

export type Cell = string | { text: string; href: string };

export function rowsOf(
	texts: readonly string[],
	buckets: readonly Bucket[],
	measure: Measure,
	base: string,
): Cell[][] {
	const sum = (of: (bucket: Bucket) => number): string =>
		String(buckets.reduce((all, bucket) => all + of(bucket), 0));
	return [
		...buckets.map((bucket): Cell[] => [
			periodName(bucket),
			...texts.map((text, nth): Cell => {
				const value = valueOf(bucket, nth, measure);
				const shown = shownNumber(value);
				return value === null || value === 0 || bucket.from === null
					? shown
					: { text: shown, href: hitsOf(base, text, bucket) };
			}),
			String(bucket.held.articles),
			String(bucket.held.characters),
		]),
		[
			measure === 'million' ? t.totalPlaces : t.total,
			...texts.map((_, nth) =>
				sum(({ found }) => (measure === 'million' ? found[nth]?.places : found[nth]?.articles) ?? 0),
			),
			sum(({ held }) => held.articles),
			sum(({ held }) => held.characters),
		],
	];
}

export const plain = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** What stands above the columns. */
export const headOf = (texts: readonly string[]): string[] => [t.period, ...texts, t.held, t.characterCount];

export function showTable(texts: readonly string[], rows: readonly Cell[][], measure: Measure): HTMLElement {
	const head = h(
		'tr',
		{},
		...headOf(texts).map((name, at) => h('th', { scope: 'col', class: at > 0 ? 'num' : null }, name)),
	);
	const showCell = (cell: Cell): HTMLElement =>
		h('td', { class: 'num' }, typeof cell === 'string' ? cell : h('a', { href: cell.href }, cell.text));
	const body = rows.map(([name = '', ...cells]) =>
		h('tr', {}, h('th', { scope: 'row' }, plain(name)), ...cells.map(showCell)),
	);
	return h(
		'div',
		{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t.trend },
		h(
			'table',
			{ class: 'tt' },
			h('caption', { class: 'vh' }, t.trendBy(t.measures[measure])),
			h('thead', {}, head),
			h('tbody', {}, ...body),
		),
	);
}
