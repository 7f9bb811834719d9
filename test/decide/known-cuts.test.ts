import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { openPage } from '../../scripts/convert/segment-page.ts';
import { underCuts } from '../../scripts/decide/known-cuts.ts';
import { articlePage, type ArticleFields } from '../../scripts/read/formats/article-page.ts';
import type { Constraints } from '../../scripts/roles/constraints.ts';
import type { SegmentedPage, SourcePage } from '../../scripts/types.ts';
import { segmentPage, weights } from '../frozen.ts';

const pageOf = (articles: readonly ArticleFields[], more = ''): SourcePage => {
	const { text, cuts } = articlePage(articles);
	return { ...asPage(text + more), cuts: cuts ?? [] };
};

/** Per article: its headline and the lines of its text as paragraphs. */
const cutOf = ({ drafts }: SegmentedPage) =>
	drafts.map(({ parts }) => {
		const of = (...kinds: string[]) =>
			parts
				.filter(({ kind }) => kinds.includes(kind))
				.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
		return {
			kicker: of('kicker').join(''),
			title: of('title').join(''),
			subtitle: of('subtitle').join(''),
			author: of('byline').join(''),
			body: of('paragraph'),
		};
	});

const given = (articles: readonly ArticleFields[]) =>
	articles.map(({ kicker = '', title = '', subtitle = '', author = '', body = '' }) => ({
		kicker,
		title,
		subtitle,
		author,
		body: body.split('\n').filter(Boolean),
	}));

/** Lines that the machine would take for anything: titles, ends of sentences, bylines, captions, running heads, twins. */
const line = fc.constantFrom(
	'城东新桥昨日通车',
	'过河从此不用再绕行十里。',
	'，沿河居民早早来到桥头',
	'本报记者 王小明',
	'图为新桥夜景。王小明 摄',
	'示例日报 2024年1月3日 第3版',
	'责任编辑：周小帆',
	'一',
	'昨日上午，新桥通车仪式在桥头举行，附近三个村子的村民都来看热闹，孩子们在桥上跑来跑去，老人们说，盼了一辈子的桥终于修好了。',
	'“学好本领，回来修桥”',
);
const field = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: line });
const article = fc.record({
	kicker: field,
	title: fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }),
	subtitle: field,
	author: fc.constantFrom('', '', '王小明', '周小帆、顾小满', '本报记者 王小明', '国际新闻部'),
	body: fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n')),
});

describe('articles that the source has cut', () => {
	test('are cut so and not otherwise, whatever their lines look like', () => {
		fc.assert(
			fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), (articles) => {
				const result = segmentPage(pageOf(articles));
				expect(cutOf(result)).toEqual(given(articles));
				expect(result.furniture).toEqual([]);
				expect(result.duplicates).toEqual([]);
				for (const { review, confidence, incomplete } of result.drafts)
					expect({ review, confidence, incomplete }).toEqual({ review: [], confidence: 1, incomplete: null });
			}),
			{ numRuns: 60, seed: 14 },
		);
	});

	test('stay apart from the text outside them, which is cut as ever', () => {
		const outside =
			'\n河西菜场搬进新楼\n\n本报记者 李大伟\n\n本报讯 河西菜场昨日搬进新楼，摊位多了三十个，买菜不用再踩泥水。\n\n摊主们说，新楼亮堂，冬天不冷，生意比老菜场好了不少。\n';
		const own = { title: '城东新桥昨日通车', body: '过河从此不用再绕行十里，沿河居民早早来到桥头，' };
		const cut = cutOf(segmentPage(pageOf([own], outside)));
		expect(cut[0]).toEqual(given([own])[0]);
		expect(cut[1]).toMatchObject({ title: '河西菜场搬进新楼', author: '本报记者 李大伟' });
		expect(cut[1]?.body).toHaveLength(2);
	});

	test('a title without a text is an article all the same', () => {
		const articles = [{ title: '今日无新闻' }, { title: '新桥通车', body: '新桥昨日通车，过河不用绕行。' }];
		expect(cutOf(segmentPage(pageOf(articles)))).toEqual(given(articles));
	});
});

describe('what a person decides', () => {
	const articles = [
		{ title: '城东新桥昨日通车', body: '过河从此不用再绕行十里。\n责任编辑：周小帆' },
		{ title: '河西菜场搬进新楼', body: '摊位多了三十个，买菜不用再踩泥水。' },
	];
	const cut = (decided: Constraints) => openPage(pageOf(articles), weights).cut(decided).result;

	test('stands above what the source says', () => {
		const result = cut({ roles: new Map([[5, 'furniture']]) });
		expect(result.furniture.map(({ line: at }) => at)).toEqual([5]);
		expect(cutOf(result).map(({ body }) => body.length)).toEqual([1, 1]);
	});

	test('about the order of texts frees the articles it touches and no other', () => {
		const { cuts } = pageOf(articles);
		const free = underCuts({ follows: [{ from: 3, to: 9 }] }, cuts);
		expect(free.articles).toEqual([]);
		expect(underCuts({ begins: [5] }, cuts).articles).toEqual([[7, 9]]);
	});
});
