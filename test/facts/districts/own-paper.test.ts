import { describe, expect, test } from 'vitest';
import { readDistricts, readHome } from '../../../scripts/facts/districts.ts';
import type { TextPart } from '../../../scripts/types.ts';
import { loadVocabulary } from '../../../scripts/vocabulary/load-vocabulary.ts';
import { article } from '../vocabulary.ts';

/** What every archive shares, with nobody's own rows. */
const shared = loadVocabulary('no-such-folder');
const story = (title: string, ...texts: string[]): TextPart[] =>
	article(['title', title], ...texts.map((text): ['paragraph', string] => ['paragraph', text]));
const head = (text: string): TextPart[] => [{ kind: 'furniture', text, line: 1 }];
const home = (furniture: string, region: string | null, ...stories: TextPart[][]) =>
	readHome(stories, region, shared, head(furniture));
const district = (region: string | null, furniture: string, ...stories: TextPart[][]) =>
	readDistricts(stories, region, shared, head(furniture)).map(({ value }) => value.district);

test('a district of a city that a person names is the home: it may have been a county with a paper of its own', () => {
	expect(
		district('北京市通州区', '', story('县里召开会议', '本报讯（记者 王立）昨日，县里召开会议。')),
	).toEqual(['北京市通州区']);
});

describe('the home is the printed paper’s, not the archive’s', () => {
	test('a national paper is at home nowhere, however often one place is named', () => {
		const stories = ['大连', '大连', '大连'].map((city) =>
			story(`${city}保护海岸`, `记者在${city}市看到，${city}海边水清。`),
		);
		expect(home('人民日报', '余姚市', ...stories)).toMatchObject({
			city: null,
			county: null,
			province: null,
		});
		expect(home('示例副刊', '余姚市', ...stories).city).toBe('大连市');
	});

	test('a paper named as a province is the province’s, not that of a prefecture or city of its name', () => {
		for (const [paper, province] of [
			['海南日报', '海南省'],
			['吉林日报', '吉林省'],
		] as const) {
			const found = home(paper, null, story('全省抄表到户', '记者从省住建厅获悉，小区改造顺利。'));
			expect([found.city, found.province]).toContain(province);
		}
	});

	test('a region that the page never names gives way to the province it does name', () => {
		const stories = [
			story('本港新股市场低迷', '香港会计界人士说，香港新股减少。'),
			story('走私猫狗', '香港海关在香港拘捕四人。'),
			story('本港天气转凉', '香港天文台预测，香港明日有雨。'),
		];
		expect(home('头条新闻', '余姚市', ...stories)).toMatchObject({ city: null, province: '香港特别行政区' });
	});
});

test('the place of an agency, a shop or a ministry’s wire is not what the story is about', () => {
	const [wire] = district(
		'石家庄市',
		'示例报',
		story('做好秋粮收购', '新华社北京九月三日电 国务院最近发出通知，要求各地做好收购。'),
	);
	expect(wire).toBe(null);
	const [ministry] = district(null, '人民日报', story('部署春耕', '本报北京2月20日电 农业农村部部署春耕。'));
	expect(ministry).toBe(null);
	expect(
		district('石家庄市', '示例报', story('社会治安好转', '石家庄市新华社区的居民说，晚上敢出门了。')),
	).not.toEqual([null]);
});

test('the shared rows alone know a county paper’s county and towns, under its old name too', () => {
	const stories = [
		story('低塘区修好一条路', '余姚县低塘区的群众修好了一条路。'),
		story('马渚镇办起缝纫厂', '余姚县马渚镇办起了一个缝纫厂。'),
		story('余姚县召开会议', '余姚县召开了三级干部会议。'),
	];
	expect(district(null, '余姚报 第三版', ...stories)).toEqual(['余姚市', '余姚市', '余姚市']);
});

test.each(['宿州地区', '宿州专区', '宿州行署'])(
	'a prefecture under the name of its day is the city of today: %s',
	(name) => {
		const stories = [1, 2, 3].map(() =>
			story(`${name}召开会议`, `${name}召开三级干部会议，部署春耕。萧县、砀山县的干部到会。`),
		);
		expect(home('宿州报', null, ...stories).city).toBe('宿州市');
		expect(district('宿州市', '宿州报', ...stories)[0]).toBe('宿州市');
	},
);
