import { describe, expect, test } from 'vitest';
import { countedYears } from '../../../scripts/facts/dates/counted-years.ts';
import { isoOf } from '../../../scripts/facts/dates/days.ts';
import { article } from '../vocabulary.ts';

/** Spans of the narrowest clue of an article, or null where nothing is counted. */
function reached(title: string, ...paragraphs: string[]): string[] | null {
	const clues = countedYears(
		article(['title', title]),
		article(...paragraphs.map((text) => ['paragraph', text] as ['paragraph', string])),
	);
	const spans = clues.map(({ allows: [span] }) => span!).toSorted((a, b) => a.to - a.from - (b.to - b.from));
	return spans[0] ? [isoOf(spans[0].from), isoOf(spans[0].to)] : null;
}

describe('years counted from a year that the article names', () => {
	test.each([
		[
			'years since a beginning',
			['2014年办起调解室。九年来，他记满了11本日记。'],
			['2023-01-01', '2023-12-31'],
		],
		['more than so many', ['2014年办起调解室。三年多来，他记满了11本日记。'], ['2017-01-01', '2018-12-31']],
		['round tens', ['1984年，开发区破土动工。四十年来，滩涂成了新城。'], ['2024-01-01', '2025-12-31']],
		[
			'a count in a later paragraph, from a year that says 起',
			['2007年起，牧民搬到山下。', '禁牧12年来，草又绿了。'],
			['2019-01-01', '2019-12-31'],
		],
		[
			'one person at two ages',
			['77岁的周秀英翻开相册。', '1958年，15岁的周秀英来到这里。'],
			['2020-01-01', '2020-12-31'],
		],
	])('%s', (_case, paragraphs, span) => {
		expect(reached('简讯', ...paragraphs)).toEqual(span);
	});

	test('the anniversary of a printed day in the headline', () => {
		expect(reached('班列开通一周年回眸', '2014年11月18日，首列班列驶出。')).toEqual([
			'2015-10-19',
			'2016-01-02',
		]);
	});

	test.each([
		['a count from the paper', '2014年办起调解室。近三年来，纠纷少了。'],
		['nothing begins in that year', '2014年的雨水多。三年来，堤坝没有决口。'],
		['a count that does not reach a year named', '2014年办起工厂，2021年的产值翻番。三年来，工人多了。'],
		['another paragraph, no 起', '2014年办起工厂。\n三年来，工人多了。'],
		['the ages of two persons', '77岁的周秀英翻开相册。1958年，15岁的王小梅来到这里。'],
		['an age of another year', '1958年，15岁的周秀英来到这里。2006年，63岁的周秀英退休。'],
	])('says nothing: %s', (_case, text) => {
		expect(reached('简讯', ...text.split('\n'))).toBeNull();
	});
});
