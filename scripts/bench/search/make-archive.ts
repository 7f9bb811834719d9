/** A content folder of any size: real news articles where the corpus is at hand, else the archive's own paragraphs anew. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Report } from '../../../src/report/report.ts';
import { articleSchema, type Article } from '../../../src/schema/schema.ts';
import { renderMdx } from '../../write/render-mdx.ts';
import { readCorpusLines } from '../corpora.ts';
import { seeded } from '../pages/random.ts';

/** Articles of one newspaper page. */
const perPage = 8;
const surnames = [
	...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤',
];
const given = [
	...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文玉萍红梅鑫宇晨婷雪琳辉鹏飞斌浩然子轩一诺',
];

export interface SourceText {
	title: string;
	date: string | null;
	paragraphs: string[];
}

/** Where the texts come from, said with the figures. */
export function readTexts(count: number): { from: string; texts: SourceText[] } {
	const rows = readCorpusLines('xwlb');
	if (rows) {
		const step = Math.max(1, Math.floor(rows.length / count));
		const texts = Array.from({ length: count }, (_, nth): SourceText => {
			const { title, date, body } = JSON.parse(rows[(nth * step) % rows.length] ?? '{}') as Record<
				string,
				string
			>;
			return {
				title: title ?? '',
				date: date ?? null,
				paragraphs: (body ?? '').split('\n').filter((text) => text.trim() !== ''),
			};
		});
		return { from: 'real news articles', texts };
	}
	const paragraphs = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.flatMap((name) =>
			readFileSync(join('content/articles', name), 'utf8').split('---\n').slice(2).join('').split('\n\n'),
		)
		.map((text) => text.trim())
		.filter((text) => /^[\p{Script=Han}“]/u.test(text) && !/[<{#\\&]/u.test(text));
	const { below: next } = seeded(7);
	const texts = Array.from({ length: count }, (): SourceText => {
		// Clauses of different articles side by side, so that no two texts are the same.
		const clause = (): string =>
			paragraphs[next(paragraphs.length)]?.split(/(?<=[，。])/u)[next(6)] ?? '剪报';
		const paragraph = (): string => Array.from({ length: 12 + next(10) }, clause).join('');
		return {
			title: clause().slice(0, 20),
			date: null,
			paragraphs: Array.from({ length: 2 + next(3) }, paragraph),
		};
	});
	return { from: 'clauses of this archive, shuffled', texts };
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes the folder anew. @returns where the texts came from */
export function makeArchive(folder: string, count: number): string {
	const { from, texts } = readTexts(count);
	const { below: next } = seeded(count);
	const name = (): string =>
		`${surnames[next(surnames.length)]}${given[next(given.length)]}${next(3) === 0 ? '' : given[next(given.length)]}`;
	const writers = Array.from({ length: 120 }, name);
	const people = Array.from({ length: Math.ceil(count * 0.6) }, name);
	const districts = listed(join('content', 'vocabulary', 'districts', 'huaian.yaml'), 'name').slice(0, 14);
	const topics = listed(join('content', 'common', 'topics.yaml'), 'label');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync('content/vocabulary', join(folder, 'vocabulary'), { recursive: true });
	cpSync('content/site.yaml', join(folder, 'site.yaml'));
	const report: Report = {
		pages: [],
		totals: { pages: Math.ceil(count / perPage), articles: count, furniture: 0, duplicates: 0, messages: 0 },
	};
	mkdirSync(join(folder, 'sources'));
	for (const [nth, text] of texts.entries()) {
		const number = Math.floor(nth / perPage);
		const page = `${String(number).padStart(4, '0')}_${sha(`page ${number}`).slice(0, 16)}`;
		// The pages' own text is not what is measured; it only has to be there.
		const source = `${page}\n`.repeat(perPage * 12);
		const digest = sha(source);
		if (nth % perPage === 0) {
			report.pages.push({ page, furniture: [], duplicates: [], messages: [] });
			mkdirSync(join(folder, 'articles', page), { recursive: true });
			writeFileSync(join(folder, 'sources', `${page}.txt`), source);
		}
		const line = 1 + (nth % perPage) * 12;
		const pick = (list: readonly string[], most: number): string[] => [
			...new Set(
				Array.from(
					{ length: next(most + 1) },
					() => list[Math.floor((next(1000) / 1000) ** 2 * list.length)] ?? '',
				),
			),
		];
		const authors = pick(writers, 2).map((author) => ({
			name: author,
			role: '记者',
			kind: 'person' as const,
		}));
		const article: Article = articleSchema.parse({
			id: `${page}-${line}`,
			kind: 'article',
			incomplete: null,
			kicker: null,
			title: text.title.trim() || null,
			subtitle: null,
			supplied: null,
			newspaper: null,
			page: null,
			date: text.date,
			notBefore: text.date,
			notAfter: text.date,
			dateBasis: text.date === null ? null : 'sidecar',
			dateline: null,
			dateEvidence: [],
			authors,
			byline: authors.length > 0 ? `记者 ${authors.map((author) => author.name).join(' ')}` : null,
			district: next(5) === 0 ? null : (districts[(number + next(2)) % districts.length] ?? null),
			otherDistricts: [],
			topics: pick(topics, 3),
			persons: pick(people, 3).map((person) => ({ name: person, as: null })),
			continuedFrom: null,
			continuedOn: null,
			source: [{ page, lines: [[line, line + 10]], sha256: digest }],
			confidence: 0.9,
			review: [],
			reviewed: null,
			corrections: [],
		} satisfies Article);
		const body = text.paragraphs.map((paragraph) => ({
			kind: 'paragraph' as const,
			runs: [{ text: paragraph }],
		}));
		writeFileSync(join(folder, 'articles', page, `${line}.mdx`), renderMdx(article, body));
	}
	writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
	return from;
}

/** Values of one key in a vocabulary file. */
const listed = (file: string, key: string): string[] =>
	(parse(readFileSync(file, 'utf8')) as Record<string, string>[]).map((row) => row[key] ?? '');
