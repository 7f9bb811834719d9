/** What every citation form needs of an article, taken apart once. */
import type { Item } from '../archive/archive-types.ts';
import { citedPage } from '../numbers/page-number.ts';
import { dateHeading, showDate, statedDate } from '../text/show-date.ts';

export interface Reference {
	id: string;
	/** Names in order, people and offices alike. */
	authors: string[];
	/** Where it is not the usual one: `zh-CN`. Every reference of an archive is sent, so the usual is not said. */
	language?: 'zh-Hant';
	/** As printed, or 〔supplied〕. */
	title: string;
	subtitle: string | null;
	kicker: string | null;
	newspaper: string | null;
	/** 版次. */
	page: string | null;
	place: string | null;
	issn: string | null;
	/** What is certain of the date: up to three numbers. */
	date: readonly number[];
	/** The date was inferred from the text, or is approximate: cataloguers put it in brackets. */
	estimated: boolean;
	/** First and last possible day, where both are known and differ. */
	bounds: readonly [string, string] | null;
	/** It is of all the days between its bounds: a double issue. */
	isSpan: boolean;
	/** The date in words. */
	shown: string;
	url: string;
}

/** What of the date is certain, or what is printed of one that is approximate: the same in every citation. */
export function citedDate({ article }: Item): readonly number[] {
	const stated = statedDate(article.date);
	return stated?.doubtful === true ? stated.parts : dateHeading(article);
}

/** A name occurs once, though it may stand in two bylines. */
export function makeReference(item: Item, url: string): Reference {
	const { article } = item;
	const { notBefore, notAfter } = article;
	const stated = statedDate(article.date);
	const doubtful = stated?.doubtful ?? false;
	return {
		id: item.id,
		authors: [...new Set(article.authors.map(({ name }) => name))],
		...(item.language === 'zh-Hant' && { language: item.language }),
		title: item.heading,
		subtitle: article.subtitle,
		kicker: article.kicker,
		newspaper: article.newspaper,
		page: article.page === null ? null : citedPage(article.page),
		place: item.newspaper?.place ?? null,
		issn: item.newspaper?.issn ?? null,
		date: citedDate(item),
		estimated: article.dateBasis === 'text' || /[~?%]/u.test(article.date ?? ''),
		// How far off "about" may be is nobody's evidence: only the bounds that are told are given.
		bounds:
			!doubtful && notBefore !== null && notAfter !== null && notBefore !== notAfter
				? [notBefore, notAfter]
				: null,
		isSpan: /^[^[\]]+\/[^[\]]+$/u.test(article.date ?? ''),
		shown: showDate(article),
		url,
	};
}

/** `2024-01-03` of as many numbers as there are. */
export const isoDate = (date: readonly number[]): string =>
	date.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
