/** What drawing and table both say of a stretch of time: its name, its number, and the search that gives its hits. */
import type { Bucket } from './course.ts';
import { toolWords as t } from '../../strings/search-tools.ts';

export const shownNumber = (value: number | null): string =>
	value === null ? '—' : Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);

export function periodName({ from, to }: Bucket): string {
	if (from === null || to === null) return t.unknown;
	return from === to ? from : t.spanning(from, to);
}

/** A search for what one bar stands for. */
export const hitsOf = (base: string, text: string, { from, to }: Bucket): string =>
	`${base}search/?${new URLSearchParams({ q: text, from: from ?? '', to: to ?? '', undated: '0' })}`;
