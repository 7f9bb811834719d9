/** Invented running text: no two numbers tell the same, and all use the same words. */
import { seeded } from '../../scripts/bench/pages/random.ts';

const words =
	'江城 渡口 居民 修缮 老街 灯塔 学校 图书 集市 菜农 桥梁 工地 清晨 傍晚 讨论 决定 下雨 晴天 船工 码头 运河 堤岸 植树 孩子 教师 医生 药店 诊所 邮局 信件 电话 仓库 粮食 麦子 水稻 油菜 收割 晾晒 价格 上涨 平稳 消息 传来 大家 高兴 担心 商量 捐款 募集 书籍 乐队 演出 舞台 观众 掌声 比赛 冠军 球队 操场 跑步 健康 体检 老人 照顾 食堂 早点 豆浆 面馆 手艺 传承 木匠 铁匠 裁缝 布料 染坊 蓝布 出口 订单 工厂 机器 检修 停电 恢复 供水 管道 更换 道路 拓宽 绿化 公园 开放 门票 免费 游客 导游 古塔 寺庙 碑文 拓片 专家 考证 年代 发现 陶片 博物馆 展览'.split(
		' ',
	);

export function story(nth: number, length: number): string {
	const r = seeded(nth * 7919 + 1);
	let text = '';
	while (text.length < length) text += r.pick(words) + (r.chance(0.15) ? '，' : '');
	return text.slice(0, length);
}
