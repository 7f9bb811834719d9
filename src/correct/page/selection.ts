/** Which lines are meant: one, or several in a row. */
import { list, region, rowOf } from './elements.ts';
import { lightBoxes } from './picture.ts';
import { state } from './state.ts';

/** Lines with text, in the page's order. */
export const withText = (): number[] =>
	[...list.querySelectorAll<HTMLElement>('[data-line]')].map((row) => Number(row.dataset['line']));

export function selected(): number[] {
	const { anchor, current } = state;
	const [from, to] = [Math.min(anchor, current), Math.max(anchor, current)];
	return withText().filter((line) => line >= from && line <= to);
}

/** @param from the other end of the selection */
export function select(line: number, from = line, focus = true): void {
	state.current = line;
	state.anchor = from;
	const chosen = new Set(selected());
	for (const row of list.querySelectorAll<HTMLElement>('[data-line]')) {
		const is = Number(row.dataset['line']);
		row.setAttribute('aria-selected', String(chosen.has(is)));
		row.tabIndex = is === line ? 0 : -1;
	}
	for (const part of region.querySelectorAll<HTMLElement>('[data-of-line]'))
		part.classList.toggle('here', chosen.has(Number(part.dataset['ofLine'])));
	lightBoxes(chosen, focus);
	if (!focus) return;
	const row = rowOf(line);
	row?.focus({ preventScroll: true });
	row?.scrollIntoView({ block: 'nearest' });
	region.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
}

/** The line `by` places further on, with what lies between where the selection is extended. */
export function step(by: number, extend: boolean): void {
	const all = withText();
	const next = all[all.indexOf(state.current) + by];
	if (next !== undefined) select(next, extend ? state.anchor : next);
}
