/** The answer by month: solid where the month is sure, hatched where only a span is known. */
import type { Answer } from '../answer.ts';
import { makeDensity } from '../../archive/density.ts';
import { addressOf, inOrder, type SearchState } from '../state.ts';
import { h, svg } from './dom.ts';
import { words } from '../../strings/search-page.ts';

/** Bars that still have room for their number. */
const numbered = 12;

/** Each bar asks for its months when it is clicked. */
export function showChart({ days, undated }: Answer, state: SearchState): HTMLElement[] {
	const dated = days.flatMap(({ notBefore, notAfter, count }) =>
		Array.from({ length: count }, () => ({ article: { notBefore, notAfter } })),
	);
	const { bars, years } = makeDensity(dated, true);
	if (bars.length === 0) return [];
	const percent = (value: number): string => `${value}%`;
	const drawing = svg('svg', { role: 'group', 'aria-label': words.chart });
	const pattern = { width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
	drawing.append(
		svg(
			'defs',
			{},
			svg('pattern', { id: 'hatch', ...pattern }, svg('path', { class: 'hline', d: 'M0 0v4' })),
		),
	);
	for (const { x, y, width, height, sure, from, to, count } of bars) {
		const place = { x: percent(x), y: percent(y), width: percent(width), height: percent(height) };
		const bar = svg('rect', { class: sure ? 'sure' : 'maybe', ...place });
		const title = svg('title', {});
		title.textContent = words.bar(from, to, count);
		bar.append(title);
		const asked = addressOf(state, { ...inOrder(from, to), page: 1 });
		// A low bar is hit over the whole height of the chart.
		const target = svg('rect', { class: 'hit', ...place, y: 0, height: '100%' });
		drawing.append(svg('a', { href: asked, 'data-month': from, 'data-end': to, tabindex: -1 }, bar, target));
		if (bars.length > numbered) continue;
		const number = svg('text', { x: percent(x + width / 2), y: percent(y), dy: -5 });
		number.textContent = String(count);
		drawing.append(number);
	}
	const axis = svg('svg', { class: 'axis', 'aria-hidden': 'true' });
	for (const { year, x, label } of years) {
		axis.append(svg('line', { x1: percent(x), x2: percent(x), y1: 0, y2: label ? 24 : 5 }));
		if (!label) continue;
		const text = svg('text', { x: percent(x), dx: 6, y: 18 });
		text.textContent = words.year(year);
		axis.append(text);
	}
	const key = [
		bars.some(({ sure }) => sure) && h('span', {}, h('i', {}), words.certain),
		bars.some(({ sure }) => !sure) && h('span', {}, h('i', { class: 'm' }), words.bounded),
		undated > 0 && h('span', {}, words.chartUndated(undated)),
	];
	return [
		h('figure', { class: 'dens low' }, drawing, axis, h('figcaption', {}, h('p', { class: 'key' }, ...key))),
	];
}
