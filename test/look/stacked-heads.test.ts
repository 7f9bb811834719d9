import { describe, expect, test } from 'vitest';
import { areHeads } from '../../scripts/look/stacked-heads.ts';
import { label } from '../a-cut-page.ts';

const OVER = ['县里的水渠昨日完工，两岸三个村子受益。'];
const STORY = ['本报讯 昨日，县立图书馆新馆落成，藏书两万三千余册，市民可凭证入内，每日从早八时开到晚九时。'];

describe('lines directly below one another', () => {
	test.each([
		['are a headline between a finished text and a story', ['沿江渡口', '轮渡今日停航'], OVER, STORY],
		['are a headline at the head of a page', ['汛情通报', '省府拨款修堤', '限期下月完工'], undefined, STORY],
		['are a headline below a signature', ['沿江渡口', '轮渡今日停航'], ['■记者 王小明'], STORY],
		[
			'are a headline below a text that the column cuts off',
			['沿江渡口', '轮渡今日停航'],
			['本报讯 县里的水渠昨日完工，两岸三个村子受益，沿渠的老人说，等了二十年，总算盼到了'],
			STORY,
		],
		[
			'are a headline though its lowest line is long',
			['全县水利会议召开', '王小明主持会议并讲话 李大华出席 会议通过《关于修渠引水的若干意见》'],
			OVER,
			STORY,
		],
		['are a headline below the last words of a text', ['沿江渡口', '轮渡今日停航'], ['才回家。'], STORY],
	])('%s', (_, lines, above, below) => expect(areHeads(lines, above, below)).toBe(true));

	test.each([
		['are a stanza above another', ['石桥还在那里', '桥下的水换了一茬'], OVER, ['又一茬', '还是那么凉']],
		['are a stanza below a short line', ['石桥还在那里', '桥下的水换了一茬'], ['石桥'], STORY],
		['are verse where three are of one length', ['石桥在那里', '流水换一茬', '明月照他乡'], OVER, STORY],
		['tell hours and numbers', ['时间：8时至17时', '电话 80001234'], OVER, STORY],
		['are sentences with their marks', ['石桥还在那里，', '桥下的水换了一茬。'], OVER, STORY],
		['end the page', ['沿江渡口', '轮渡今日停航'], OVER, undefined],
		['are a list of five', ['甲村', '乙村', '丙村', '丁村', '戊村的人'], OVER, STORY],
	])('%s', (_, lines, above, below) => expect(areHeads(lines, above, below)).toBe(false));
});

test('a story under two lines of one block begins an article, and the one before it ends', () => {
	const page = [
		'旧城改造启动',
		'本报讯 旧城改造工程昨日启动，首批拆迁的三百户居民已经搬进过渡房，工程预计明年年底完工。',
		'有关部门要求施工单位严格控制扬尘和噪声，夜间不得施工，并在路口设置绕行标志。',
		'沿江渡口\n轮渡今日停航',
		'本报讯 因江面大雾，沿江渡口的轮渡今日全天停航，何时复航要看明天的天气，请市民改走大桥。',
		'渡口管理处安排了接驳车，每半小时一班，从渡口直达大桥南端，票价不变。',
	];
	const roles = label(page).labels.map(({ role }) => role);
	expect(roles).toHaveLength(7);
	expect(roles[3] === 'title' || roles[4] === 'title').toBe(true);
});
