import { describe, expect, test } from 'vitest';
import { fitCuts } from '../../scripts/bench/fitting/fit-cuts.ts';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { after, before, readVectors } from '../../scripts/look/cut-vectors.ts';
import { weights } from '../frozen.ts';

const { beginsSentence, endsSentence, goesOn } = weights.cuts;

describe('what is seen at a cut', () => {
	test('is the characters on either side with their distance, and the nearest two and three together', () => {
		expect(before('全市经济高质量')).toEqual([
			'<1量',
			'<2质',
			'<3高',
			'<4济',
			'<5经',
			'<6市',
			'<质量',
			'<高质量',
		]);
		expect(after('发展')).toEqual(['>1发', '>2展', '>发展']);
		expect(before('')).toEqual([]);
	});

	test('is the same in full-width and half-width setting, whatever the figures are', () => {
		expect(before('共有1,200人,')).toEqual(before('共有3，456人，'));
	});
});

/** Pairs that no dictionary has as one word; none of them stands on the pages of this archive. */
const goingOn: [left: string, right: string, wrong: string][] = [
	['为加快推进城乡融', '合发展，县里今年新', '责人表示，下一步将'],
	['截至目前，全县已完成投资12', '.6亿元，占年度计划', '习近平新时代中国特'],
	['项目投产后，预计年销售', '收入可达三千万元', '员干部率先垂范，深'],
	['活动现场，志愿者们向', '居民发放宣传资料', '％，高于全省平均水'],
	['该村党支部书', '记告诉笔者，往年', '亩水稻喜获丰收'],
];

describe('the fitted vectors', () => {
	test.each(goingOn)('%s goes on with %s rather than with %s', (left, right, wrong) => {
		expect(goesOn(left, right)).toBeGreaterThan(goesOn(left, wrong));
	});

	test('know where sentences end and begin without their stops', () => {
		expect(endsSentence('区领导参加活动')).toBeGreaterThan(endsSentence('区委副书记、区'));
		expect(beginsSentence('据悉，该项目总投资')).toBeGreaterThan(beginsSentence('展取得显著成效，'));
	});
});

describe('fitting them', () => {
	const r = seeded(1);
	// Two kinds of sentences: what begins with 甲 goes on with 乙, what begins with 丙 with 丁.
	const sentence = () => {
		const [a, b] = r.pick([
			['甲', '乙'],
			['丙', '丁'],
		] as const);
		return `${a.repeat(8)}${b.repeat(8)}。`;
	};
	const articles = Array.from({ length: 60 }, (_, k) => ({
		id: String(k),
		title: '一个标题',
		blocks: [{ subhead: false, text: sentence() + sentence() }],
	}));
	const table = fitCuts(articles, 6400, () => {});

	test('gives a table of one vector and one weight a feature', () => {
		const features = table.features.split(' ').length;
		expect(atob(table.vectors)).toHaveLength(features * table.size);
		expect(atob(table.stops)).toHaveLength(features);
	});

	test('learns what belongs together', () => {
		const { goesOn: score } = readVectors(table);
		expect(score('甲甲甲甲甲甲', '乙乙乙乙乙乙')).toBeGreaterThan(score('甲甲甲甲甲甲', '丁丁丁丁丁丁') + 1);
		expect(score('丙丙丙丙丙丙', '丁丁丁丁丁丁')).toBeGreaterThan(score('丙丙丙丙丙丙', '乙乙乙乙乙乙') + 1);
	});

	test('gives the same table again', () => {
		expect(fitCuts(articles, 640, () => {})).toEqual(fitCuts(articles, 640, () => {}));
	});
});
