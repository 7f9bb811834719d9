/** Words of headlines that the dictionary does not hold, each with its tag. */
const headlineWords: readonly [words: string, tag: string][] = [
	[
		'赋能 护航 助推 擘画 破题 破冰 领跑 奏响 唱响 打响 擦亮 打卡 出圈 圆梦 托底 兜底 焕新 走深走实 落地见效 落地生根',
		'v',
	],
	['提质增效 提质扩面 稳中求进 稳中向好 稳中有进 向新向好 向新而行 固本强基 强村富民 惠民利企', 'v'],
	['同比增长 环比增长 集中开工 集中签约 集中宣讲 现场办公 挂牌成立 开门纳谏 破题起势 提档升级', 'v'],
	['多措并举 多点开花 用心用情 用情用力 用力用情 双向奔赴 齐抓共管 同心同向 同频共振 一体推进', 'd'],
	['急难愁盼 主责主业 家门口 第一线 最前线 店小二 金名片 新高地 新引擎 主引擎 主战场 主阵地 压舱石', 'n'],
	['全链条 全周期 全过程 全方位 全覆盖 零距离 快车道 加速度 基本盘 开门红 满堂红 一盘棋 一张网', 'n'],
	[
		'经开区 综保区 自贸区 自贸港 产业园 工业园 科创园 化工园 农科园 智慧园 园博园 集聚区 功能区 网格化 办事处 党群办 文旅局 卫健委 发改委 城管局 住建局',
		'n',
	],
	[
		'志愿服务 营商环境 乡村振兴 基层治理 社区治理 社会治理 城市治理 乡村治理 科技创新 人居环境 招商引资 生态环境 共同富裕 党建引领',
		'n',
	],
];

/** As the dictionary reads it: word, how frequent, tag. */
export const asDictionary = (): Uint8Array =>
	new TextEncoder().encode(
		headlineWords
			.flatMap(([words, tag]) => words.split(' ').map((word) => `${word} 20000 ${tag}`))
			.join('\n'),
	);
