/** Articles for benches: paragraphs of the archive's own articles, put together anew by a seeded generator. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/schema/schema.ts';
import { seeded } from '../pages/random.ts';

/** Paragraphs of plain text, without components, so that they mean the same as Markdown and as MDX. */
export function readParagraphs(articles: string): string[] {
	return readdirSync(articles, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.sort()
		.flatMap((file) =>
			readFileSync(join(articles, file), 'utf8').split(/^---$/mu).slice(2).join('').split('\n\n'),
		)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph.length > 40 && !/[<{#\\&*_[`]/u.test(paragraph));
}

export interface MadeArticle {
	article: Article;
	body: string;
}

const perPage = 8;

/**
 * @param districts and @param topics names in the vocabulary
 * @returns `count` articles of about 900 characters, eight a page, with dates, authors and persons
 */
export function makeArticles(
	count: number,
	paragraphs: readonly string[],
	districts: readonly string[],
	topics: readonly string[],
	sha256: (page: string) => string = () => '0'.repeat(64),
): MadeArticle[] {
	const { next: random, pick } = seeded(7);
	const surnames = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗'];
	const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红'];
	const name = (): string => pick(surnames) + pick(given) + (random() < 0.6 ? pick(given) : '');
	return Array.from({ length: count }, (_, i): MadeArticle => {
		const page = `bench-${String(Math.floor(i / perPage)).padStart(5, '0')}`;
		const line = 1 + (i % perPage) * 20;
		const start = new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 5000) * 86_400_000)
			.toISOString()
			.slice(0, 10);
		const day = random() < 0.5;
		const end = day ? start : `${start.slice(0, 7)}-28`;
		const first = pick(paragraphs);
		const title = (/^[^，。；：]{6,24}/u.exec(first)?.[0] ?? '文章') + (random() < 0.5 ? ` ${i}` : '');
		const body = [first, ...Array.from({ length: 3 }, () => pick(paragraphs))].join('\n\n');
		const [notBefore, notAfter] = start < end ? [start, end] : [end, start];
		return {
			body,
			article: {
				id: `${page}-${line}`,
				kind: 'article',
				incomplete: null,
				kicker: null,
				title,
				subtitle: random() < 0.2 ? '副题一行' : null,
				supplied: null,
				newspaper: null,
				page: null,
				date: day ? start : `[${notBefore}..${notAfter}]`,
				notBefore,
				notAfter,
				dateBasis: 'text',
				dateline: null,
				dateEvidence: ['1月1日 ≥ 2024-01-01'],
				authors: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
					name: name(),
					role: '通讯员',
					kind: 'person' as const,
				})),
				byline: '■通讯员',
				district: pick(districts),
				otherDistricts: [],
				topics: [pick(topics)],
				persons: Array.from({ length: Math.floor(random() * 3) }, () => ({ name: name(), as: null })),
				continuedFrom: null,
				continuedOn: null,
				source: [{ page, lines: [[line, line + 8]], sha256: sha256(page) }],
				confidence: Math.round(random() * 100) / 100,
				review: [],
				reviewed: null,
				corrections: [],
			},
		};
	});
}
