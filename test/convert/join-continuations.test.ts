import { describe, expect, test } from 'vitest';
import { joinHalves, pairHalves } from '../../scripts/convert/join-continuations.ts';
import type { Described } from '../../scripts/types.ts';
import { anArticle } from '../an-article.ts';

const first = anArticle({ id: 'p1-3', title: '八千多亿，过“招”雄起', continuedOn: 'A2', page: 'A1' });
const second = anArticle({
	id: 'p2-64',
	title: '八千多亿 过“招”雄起',
	continuedFrom: 'A01',
	page: 'A2',
	kind: 'continuation',
	incomplete: 'start',
});

describe('two halves are one article', () => {
	test('where title and jump marks agree, whatever the punctuation of the title', () => {
		expect(pairHalves([second, first])).toEqual([{ first: 'p1-3', second: 'p2-64' }]);
	});

	test.each([
		['another title', { title: '别的题' }],
		['no title', { title: null }],
		['no jump mark', { continuedFrom: null }],
		['a jump mark to another page', { continuedFrom: 'A3' }],
		['another page than the one jumped to', { page: 'B2' }],
		['another newspaper', { newspaper: '别报' }],
		['a later issue', { notBefore: '2024-02-01', notAfter: '2024-02-03' }],
	])('but not with %s', (_, fields) => {
		const dated = { ...first, notBefore: '2024-01-02', notAfter: '2024-01-31' };
		expect(pairHalves([dated, { ...second, ...fields }])).toEqual([]);
	});

	test('but not where two parts would fit', () => {
		expect(pairHalves([first, second, { ...second, id: 'p3-64' }])).toEqual([]);
	});
});

describe('the joined article', () => {
	const half = (article: Described['article'], ...texts: string[]): Described => ({
		article,
		body: texts.map((text) => (text ? { kind: 'paragraph', runs: [{ text }] } : { kind: 'gap' })),
	});
	const join = (left: string[], right: string[]) => joinHalves(half(first, ...left), half(second, ...right));

	test('has the first id, both sources and no jump any more', () => {
		const { article } = join(['一。'], ['二。']);
		expect(article).toMatchObject({ id: 'p1-3', kind: 'article', incomplete: null, continuedOn: null });
		expect(article.source).toHaveLength(2);
	});

	test('mends the paragraph that the jump cut', () => {
		expect(join(['一。', '累计“教'], ['办”二次。', '三。']).body).toEqual([
			{ kind: 'paragraph', runs: [{ text: '一。' }] },
			{ kind: 'paragraph', runs: [{ text: '累计“教' }, { text: '办”二次。' }] },
			{ kind: 'paragraph', runs: [{ text: '三。' }] },
		]);
	});

	test('keeps paragraphs apart where the first half ends with a sentence', () => {
		expect(join(['他说：“好。”'], ['二。']).body).toHaveLength(2);
	});

	test('has no gap between the halves', () => {
		expect(join(['一。', ''], ['', '二。']).body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
	});

	test('names everyone once, the first half’s first', () => {
		const zhang = { name: '张三', role: '记者', kind: 'person' as const };
		const li = { name: '李四', role: '通讯员', kind: 'person' as const };
		const { article } = joinHalves(
			half({ ...first, authors: [li], topics: ['经济'], district: null, review: ['no-district'] }, '一。'),
			half(
				{
					...second,
					authors: [zhang, li],
					topics: ['政务', '经济'],
					district: '清江浦区',
					otherDistricts: ['淮阴区'],
					review: ['low-confidence'],
				},
				'二。',
			),
		);
		expect(article.authors).toEqual([li, zhang]);
		expect(article.topics).toEqual(['经济', '政务']);
		expect(article.review).toEqual(['low-confidence']);
		expect([article.district, article.otherDistricts]).toEqual(['清江浦区', ['淮阴区']]);
	});
});
