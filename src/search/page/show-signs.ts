/** The one line above the hits: the page of the person, place, topic or month that was typed. */
import type { Answer } from '../answer.ts';
import type { SuggestEntry } from '../suggest-match.ts';
import { h } from './dom.ts';
import { base } from './elements.ts';
import { isDayOfYear } from '../read-day.ts';
import { words } from '../../strings/search-page.ts';

/** @param query as typed */
export function showSigns({ day }: Answer, named: readonly SuggestEntry[], query: string): HTMLElement[] {
	const signs = named.map(({ kind, text, target, count, page = '' }) =>
		h(
			'span',
			{},
			words.signKinds[kind],
			h('a', { href: `${base}${page}/`, 'data-sign': kind }, target ?? text),
			words.signCount(count),
		),
	);
	if (isDayOfYear(query))
		return [
			h(
				'span',
				{},
				words.noYear,
				h('a', { href: `${base}dates/`, 'data-sign': 'date' }, words.entries.dates),
			),
			...signs,
		];
	if (day === null) return signs;
	const range = new URLSearchParams({ from: day.day, to: day.day });
	return [
		h(
			'span',
			{},
			words.calendar,
			day.page !== null &&
				h(
					'a',
					{ href: `${base}dates/${day.page.replace('-', '/')}/`, 'data-sign': 'date' },
					words.day(day.page),
				),
			h('a', { href: `${base}search/?${range}`, 'data-sign': 'range' }, words.mayBe(day.day, day.articles)),
		),
		...signs,
	];
}
