import { describe, expect, it } from 'vitest';
import { simplified } from '../../scripts/language/simplified.ts';
import { findHits } from '../../src/search/marks/find-hits.ts';
import { parse } from '../../src/search/query/parse.ts';
import { positiveTerms } from '../../src/search/query/terms.ts';

const hits = (query: string, text: string, kind = 'paragraph'): string[] =>
	findHits(text, kind, positiveTerms(parse(query)), simplified).map(({ start, end }) =>
		text.slice(start, end),
	);

describe('the marks on an article', () => {
	it.each<[string, string, string[]]>([
		['党建', '抓党建，促党建', ['党建', '党建']],
		['李侃', '记者 李 侃', ['李 侃']],
		['2023年', '于２０２３年底', ['２０２３年']],
		['黨建', '党建引领', ['党建']],
		['党建', '黨建引領', ['黨建']],
		['甲甲', '甲甲甲', ['甲甲甲']],
		['党建 建引', '党建引领', ['党建引']],
		['党 建', '党建', ['党', '建']],
		['-党建', '党建', []],
		['作者:李', '李侃', []],
		['"made in"', 'Made in China', ['Made in']],
		['，', '一,二，三', [',', '，']],
	])('of %s in %s are %j', (query, text, expected) => {
		expect(hits(query, text)).toEqual(expected);
	});

	it('keep to the field that was asked for', () => {
		expect(hits('作者:李', '记者 李侃', 'byline')).toEqual(['李']);
		expect(hits('标题:李', '李侃', 'kicker')).toEqual(['李']);
		expect(hits('正文:李', '李侃', 'title')).toEqual([]);
	});
});
