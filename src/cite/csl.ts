/** CSL-JSON (schema 1.0.2): `article-newspaper`; Chinese names as `literal`; an uncertain date is `circa`. */
import type { Reference } from './reference.ts';

export interface CslItem {
	id: string;
	type: 'article-newspaper';
	title: string;
	author?: { literal: string }[];
	'container-title'?: string;
	'publisher-place'?: string;
	ISSN?: string;
	issued?: { 'date-parts': number[][]; circa?: true };
	page?: string;
	language: 'zh-CN' | 'zh-Hant';
	URL: string;
	note?: string;
}

/** Whole years and months without the days that nobody gave: `1930-01-01` to `1939-12-31` are 1930 and 1939. */
function precise([from, to]: readonly [string, string]): number[][] {
	const [start, end] = [from, to].map((bound) => bound.split('-').map(Number)) as [number[], number[]];
	const lastDay = new Date(Date.UTC(end[0]!, end[1]!, 0)).getUTCDate();
	const length = start[2] !== 1 || end[2] !== lastDay ? 3 : start[1] !== 1 || end[1] !== 12 ? 2 : 1;
	return [start.slice(0, length), end.slice(0, length)];
}

function issued({ date, estimated, bounds, isSpan }: Reference): CslItem['issued'] {
	if (bounds !== null && isSpan) return { 'date-parts': precise(bounds) };
	if (bounds !== null && date.length < 2) {
		const [from, to] = precise(bounds) as [number[], number[]];
		return { 'date-parts': String(from) === String(to) ? [from] : [from, to], circa: true };
	}
	if (date.length === 0) return undefined;
	return { 'date-parts': [[...date]], ...(estimated ? { circa: true as const } : {}) };
}

export function csl(reference: Reference): CslItem {
	const { authors, title, subtitle, kicker, newspaper, place, issn, page, bounds, shown } = reference;
	const date = issued(reference);
	const notes = [kicker, bounds !== null || date === undefined ? shown : null].filter(
		(note) => note !== null,
	);
	return {
		id: reference.id,
		type: 'article-newspaper',
		title: [title, subtitle].filter((part) => part !== null).join('：'),
		...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
		...(newspaper !== null && { 'container-title': newspaper }),
		...(place !== null && { 'publisher-place': place }),
		...(issn !== null && { ISSN: issn }),
		...(date !== undefined && { issued: date }),
		...(page !== null && { page }),
		language: reference.language ?? 'zh-CN',
		URL: reference.url,
		...(notes.length > 0 && { note: notes.join('；') }),
	};
}
