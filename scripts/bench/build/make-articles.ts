/**
 * Articles for benches: texts that run on from character to character as the archive's own articles do, by a seeded
 * generator. They mean nothing, and no two share more than chance brings about: put together from whole paragraphs,
 * every article would be a reprint of hundreds of others, which no newspaper is.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/schema/schema.ts';
import { seeded, type Random } from '../pages/random.ts';

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
const paragraphsOfArticle = 4;
const charactersOfParagraph = 220;

/** Text like the paragraphs': after each character one that follows it there, as often. */
function textMaker(paragraphs: readonly string[], { pick }: Random): () => string {
	const after = new Map<string, string[]>();
	for (const paragraph of paragraphs) {
		const chars = [...paragraph];
		chars.forEach((char, i) => {
			const next = chars[i + 1];
			if (next === undefined) return;
			const known = after.get(char);
			if (known) known.push(next);
			else after.set(char, [next]);
		});
	}
	const firsts = paragraphs.map((paragraph) => [...paragraph][0] ?? '');
	return () => {
		let text = '';
		let char = pick(firsts);
		while (text.length < charactersOfParagraph || char !== '。') {
			text += char;
			char = pick(after.get(char) ?? firsts);
		}
		return `${text}。`;
	};
}

/** A few who sign again and again, many who stand in the paper once or twice. */
function nameMaker(
	{ next, pick, below }: Random,
	count: number,
): { staff: () => string; anyone: () => string } {
	const surnames = [
		...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢',
	];
	const given = [
		...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红建国文志海波宁晓春梅兰秀珍云峰鹏飞龙宇浩天成林森山川江河青松柏庆祥瑞福贵荣昌盛兴旺永康宝德义仁礼智信忠孝',
	];
	const name = (): string => pick(surnames) + pick(given) + (next() < 0.75 ? pick(given) : '');
	const some = (size: number) => Array.from({ length: size }, name);
	const [staff, known] = [some(30 + Math.ceil(count / 100)), some(30 + Math.ceil(count / 50))];
	return {
		staff: () => staff[below(Math.ceil(staff.length * next() ** 2) || 1)] ?? name(),
		anyone: () => (next() < 0.3 ? pick(known) : name()),
	};
}

/**
 * @param districts and @param topics names in the vocabulary
 * @param more articles after them: the others stay as they are without
 * @returns `count` articles of about 1,100 characters, eight a page, with dates, authors and persons
 */
export function makeArticles(
	count: number,
	paragraphs: readonly string[],
	districts: readonly string[],
	topics: readonly string[],
	more = 0,
): MadeArticle[] {
	const generator = seeded(7);
	const { next: random, pick } = generator;
	const makeText = textMaker(paragraphs, generator);
	const names = nameMaker(generator, count);
	return Array.from({ length: count + more }, (_, i): MadeArticle => {
		const page = `bench-${String(Math.floor(i / perPage)).padStart(5, '0')}`;
		const line = 1 + (i % perPage) * 20;
		const start = new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 5000) * 86_400_000)
			.toISOString()
			.slice(0, 10);
		const day = random() < 0.5;
		const end = day ? start : `${start.slice(0, 7)}-28`;
		const texts = Array.from({ length: paragraphsOfArticle }, makeText);
		const title = [...(texts[0] ?? '').replace(/[^\p{Script=Han}]/gu, '')].slice(
			0,
			8 + Math.floor(random() * 12),
		);
		const body = texts.join('\n\n');
		const [notBefore, notAfter] = start < end ? [start, end] : [end, start];
		return {
			body,
			article: {
				id: `${page}-${line}`,
				kind: 'article',
				incomplete: null,
				kicker: null,
				title: title.join(''),
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
					name: names.staff(),
					role: '通讯员',
					kind: 'person' as const,
				})),
				byline: '■通讯员',
				district: pick(districts),
				otherDistricts: [],
				topics: [pick(topics)],
				persons: Array.from({ length: Math.floor(random() * 3) }, () => ({ name: names.anyone(), as: null })),
				continuedFrom: null,
				continuedOn: null,
				source: [{ page, lines: [[line, line + 8]], sha256: '0'.repeat(64) }],
				confidence: Math.round(random() * 100) / 100,
				review: [],
				reviewed: null,
				corrections: [],
			},
		};
	});
}
