import { describe, expect, it } from 'vitest';
import { plant, scorePlanted } from '../../scripts/bench/desk/planted.ts';
import { adjustedRand } from '../../scripts/bench/desk/adjusted-rand.ts';
import { altered } from '../../scripts/bench/desk/altered.ts';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { simplified } from '../../scripts/language/simplified.ts';
import { groupReprints } from '../../src/reprints/group-reprints.ts';
import { story } from './story.ts';

const group = (texts: Record<string, string>) =>
	groupReprints(
		Object.entries(texts).map(([id, text]) => ({ id, text })),
		simplified,
	);

describe('groupReprints', () => {
	it.each([0.05, 0.1, 0.2, 0.4])('finds planted copies of which %f was altered', (share) => {
		const texts = Array.from({ length: 150 }, (_, nth) => story(nth, 300));
		expect(scorePlanted(plant(seeded(3), texts, share, false))).toBeGreaterThan(0.8);
	});

	it('takes no notice of signs, blanks, width and script', () => {
		const text =
			'江城輪渡公司昨日宣佈，東門碼頭自下月起增開夜班渡輪，每晚9時至11時每半小時對開一班。票價與日間相同，學生憑證減半。碼頭附近的攤販表示歡迎，居民則希望同時改善照明與候船室的座位。';
		const other = text
			.replace(/./gu, simplified)
			.replace(/[，。]/gu, ' \n')
			.replaceAll('9', '９');
		expect(group({ a: text, b: other })).toEqual([['a', 'b']]);
	});

	it('finds the short version in the long one', () => {
		const long = story(1, 1500);
		expect(group({ long, short: long.slice(300, 520), other: story(2, 1500) })).toEqual([['long', 'short']]);
	});

	it('keeps two stories in a round-up apart from each other', () => {
		const [one, two] = [story(1, 400), story(2, 400)];
		const groups = group({ one, two, roundUp: one + two });
		expect(groups).toHaveLength(1);
		expect(groups[0]).toHaveLength(2);
		expect(groups[0]).toContain('roundUp');
	});

	it('leaves apart what shares official phrases on one subject', () => {
		const phrase = '全面贯彻落实上级关于加强基层治理体系和治理能力现代化建设的决策部署，';
		const mixed = (nth: number) =>
			[0, 1, 2, 3, 4, 5].map((part) => phrase + story(nth * 10 + part, 60)).join('');
		expect(group({ a: mixed(1), b: mixed(2), c: mixed(3) })).toEqual([]);
	});

	it('leaves apart bulletins of one form with other figures', () => {
		const bulletin = (r: number) =>
			`江城市水文站通报，截至昨日二十时，东门站水位${r}12米，西门站水位${r}37米，南门站水位${r}58米，全市平均降水${r}91毫米，三座水库蓄水${r}460万方，预计今日晴转多云，各渡口照常开放，请广大市民放心出行。`;
		expect(group({ a: bulletin(1), b: bulletin(7) })).toEqual([]);
	});

	it('groups only what is the same letter for letter where that is asked', () => {
		const text = story(1, 400);
		const pair = (share: number) => [
			{ id: 'a', text },
			{ id: 'b', text: altered(seeded(5), text, share) },
		];
		expect(groupReprints(pair(0.1), simplified, 0.5)).toEqual([['a', 'b']]);
		expect(groupReprints(pair(0.4), simplified)).toEqual([['a', 'b']]);
		expect(groupReprints(pair(0.4), simplified, 0.5)).toEqual([]);
	});

	it('groups neither empty articles nor briefs of one line', () => {
		const brief = '江城轮渡今日因大雾停航，开航时间另行通知。';
		expect(group({ a: '', b: '', c: brief, d: brief })).toEqual([]);
	});

	it('does not depend on the order of the articles', () => {
		const r = seeded(9);
		const articles = Array.from({ length: 12 }, (_, nth) => ({
			id: `${nth}`,
			text: altered(r, story(nth % 4, 300), 0.1),
		}));
		const found = groupReprints(articles, simplified);
		expect(found).toHaveLength(4);
		expect(groupReprints(r.shuffle(articles), simplified)).toEqual(found);
		expect(groupReprints(articles.toReversed(), simplified)).toEqual(found);
	});

	it('finds a story of more papers than a shingle may pair at once', () => {
		const r = seeded(4);
		const articles = Array.from({ length: 60 }, (_, nth) => ({
			id: `${nth}`,
			text: altered(r, story(1, 400), 0.05),
		}));
		expect(groupReprints(articles, simplified).map(({ length }) => length)).toEqual([60]);
	});
});

describe('adjustedRand', () => {
	it('is 1 for the same groups, 0 where nothing is found, less for wrong ones', () => {
		expect(adjustedRand(['x', 'x', 'y'], ['1', '1', '2'])).toBe(1);
		expect(adjustedRand(['x', 'y', 'z'], ['1', '1', '2'])).toBe(0);
		expect(adjustedRand(['x', 'y', 'y'], ['1', '1', '2'])).toBeLessThan(0);
	});
});
