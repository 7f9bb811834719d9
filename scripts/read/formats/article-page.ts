/** Articles with their fields → a page on which each is cut already. */
import type { KnownCut, KnownRole } from '../../page-layout.ts';
import type { ReadPage } from './types.ts';

export interface ArticleFields {
	kicker?: string;
	title?: string;
	subtitle?: string;
	author?: string;
	date?: string;
	page?: string;
	/** Paragraphs, one a line. */
	body?: string;
}

const linesOf = (text: string | undefined): string[] =>
	(text ?? '').split(/\r\n|[\r\n\u2028\u2029]/u).filter((line) => line.trim());

/** `2024年1月3日`, `2024/01/03`, `20240103` → `2024-01-03`; anything else is no day. */
function dayOf(text: string | undefined): string | undefined {
	const found = /^\s*(\d{4})\s*[年./-]?\s*(\d{1,2})\s*[月./-]?\s*(\d{1,2})\s*日?(?:[\sT].*)?$/u.exec(
		text ?? '',
	);
	if (!found) return undefined;
	const [, year, month, day] = found as unknown as [string, string, string, string];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return Number.isNaN(Date.parse(iso)) || new Date(iso).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** `第03版：要闻`, `03`, `3版` → `3`. */
const pageOf = (text: string | undefined): string | undefined =>
	/^\D{0,6}?0*([A-Z]?\d{1,3})(?:\D|$)/u.exec(text ?? '')?.[1];

export function articlePage(articles: readonly ArticleFields[]): Omit<ReadPage, 'part'> {
	const texts: string[] = [];
	const cuts = articles.map((article): KnownCut => {
		const lines: KnownCut['lines'] = [];
		const put = (text: string | undefined, role: KnownRole) => {
			for (const line of linesOf(text)) {
				if (texts.length) texts.push('');
				texts.push(line);
				lines.push({ line: texts.length, role });
			}
		};
		put(article.kicker, 'kicker');
		put(article.title, 'title');
		put(article.subtitle, 'subtitle');
		put(article.author, 'byline');
		put(article.body, 'paragraph');
		return { lines };
	});
	const date = dayOf(articles[0]?.date);
	const page = pageOf(articles[0]?.page);
	return {
		text: texts.map((line) => `${line}\n`).join(''),
		cuts: cuts.filter(({ lines }) => lines.length),
		facts: { ...(date ? { date } : {}), ...(page ? { page } : {}) },
		setAside: [],
	};
}
