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
	language: 'zh-CN';
	URL: string;
	note?: string;
}

function issued({ date, estimated, bounds }: Reference): CslItem['issued'] {
	if (bounds !== null && date.length < 2) {
		const parts = bounds.map((bound) => bound.split('-').map(Number));
		return { 'date-parts': parts, circa: true };
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
		language: 'zh-CN',
		URL: reference.url,
		...(notes.length > 0 && { note: notes.join('；') }),
	};
}
