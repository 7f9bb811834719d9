import { beforeAll, describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { describeArticles } from '../../scripts/convert/describe-articles.ts';
import type { ArticleDraft, Part, SourcePage } from '../../scripts/types.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import type { Vocabulary } from '../../scripts/vocabulary/types.ts';

let vocabulary: Vocabulary;
beforeAll(() => {
	vocabulary = loadVocabulary('content/vocabulary');
});

/** The one article of a page whose lines are the given parts. */
function articleOf(lines: [Part['kind'], string][], fields: Partial<ArticleDraft> = {}) {
	const text = lines.map(([, line]) => line).join('\n');
	const page: SourcePage = {
		page: 'p',
		stem: 'p',
		fileName: 'p.txt',
		text,
		sha256: '0'.repeat(64),
		sidecar: {},
		file: new VFile(),
	};
	const parts = lines.map(([kind, line], i): Part => {
		const start = lines.slice(0, i).reduce((sum, [, before]) => sum + before.length + 1, 0);
		return { kind, pieces: [{ line: i + 1, start, end: start + line.length, text: line }] };
	});
	const draft: ArticleDraft = {
		page,
		kind: 'article',
		incomplete: null,
		parts,
		confidence: 1,
		review: [],
		...fields,
	};
	const { articles } = describeArticles(
		{ page, drafts: [draft], furniture: [], duplicates: [] },
		vocabulary,
		null,
	);
	return articles[0]!.article;
}

describe('authors', () => {
	test('are read from a byline above the text', () => {
		const { authors, byline } = articleOf([
			['title', '早稻开镰'],
			['byline', '■记者 陈小明'],
			['paragraph', '早稻开镰收割。'],
		]);
		expect(authors).toEqual([{ name: '陈小明', role: '记者', kind: 'person' }]);
		expect(byline).toBe('■记者 陈小明');
	});

	test('are read from brackets inside the first and the last paragraph', () => {
		const { authors, byline } = articleOf([
			['title', '早稻开镰'],
			['paragraph', '本报讯（记者 陈小明 通讯员 王丽）早稻开镰收割。'],
			['paragraph', '收购点昨天开秤。（周敏）'],
		]);
		expect(authors.map(({ name, role }) => [role, name])).toEqual([
			['记者', '陈小明'],
			['通讯员', '王丽'],
			[null, '周敏'],
		]);
		expect(byline).toBe('记者 陈小明 通讯员 王丽\n周敏');
	});

	test('are not read from other brackets', () => {
		const { authors, byline } = articleOf([
			['title', '早稻开镰'],
			['paragraph', '早稻（籼稻）开镰收割。'],
			['paragraph', '收购点设在镇上（东湾镇）'],
		]);
		expect([authors, byline]).toEqual([[], null]);
	});
});

describe('a title that the page does not print', () => {
	test('is supplied from the first clause with a subject and never called a title', () => {
		const { title, supplied } = articleOf([['paragraph', '更令人惊讶的是，园区产值增长了三成。']]);
		expect([title, supplied]).toEqual([null, '园区产值增长了三成']);
	});

	test('is cut at thirty characters', () => {
		const { supplied } = articleOf([['paragraph', `${'长'.repeat(40)}。`]]);
		expect(supplied).toBe(`${'长'.repeat(30)}…`);
	});

	test('is not supplied where one is printed', () => {
		expect(
			articleOf([
				['title', '早稻开镰'],
				['paragraph', '早稻开镰收割。'],
			]).supplied,
		).toBeNull();
	});
});

describe('a byline', () => {
	const reviewOf = (byline: string) =>
		articleOf([
			['title', '早稻开镰'],
			['byline', byline],
			['paragraph', '早稻开镰收割。'],
		]).review;

	test('of which no name can be read is for a person to look at', () => {
		expect(reviewOf('桐树坪 某某')).toContain('byline-unknown-form');
	});

	test('that gives its author is not', () => {
		expect(reviewOf('■通讯员 张三')).not.toContain('byline-unknown-form');
	});
});
