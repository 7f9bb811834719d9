import { expect, test } from 'vitest';
import { supplyTitle } from '../../scripts/convert/supply-title.ts';

test.each([
	['近年来，江城市大力发展数字经济。', '江城市大力发展数字经济'],
	['更令人惊讶的是，这里的莲藕远销海外，合作社收入翻了一番。', '合作社收入翻了一番'],
	['本报讯（记者 陈小明）昨天，东湾镇举办清洁家园活动。', '东湾镇举办清洁家园活动'],
	['在推进会上，各村代表认真听取汇报。', '各村代表认真听取汇报'],
	['为进一步方便群众办事，提升服务水平，南关社区设立代办窗口。', '南关社区设立代办窗口'],
	['他说，“只要肯干，日子会好”，村民们纷纷点头。', '村民们纷纷点头'],
	['坚持以评促改，以评促建。', '坚持以评促改'],
	['东湾社江城3月2日电 （记者 陈小明）东湾大桥今天通车。', '东湾大桥今天通车'],
	['东湾报江城电 （记者 陈小明）江城市开通夜班公交。', '江城市开通夜班公交'],
	['秋收秋种中，不少农户走进田头。', '不少农户走进田头'],
	['“渡口昨天开航，大家都来了。”我们走上甲板，船工检查缆绳。', '船工检查缆绳'],
	['。。。', null],
])('%s is called %s', (text, title) => expect(supplyTitle([text])).toBe(title));

test('a long clause is cut after a word and says so', () => {
	const title = supplyTitle([`江城市农业农村局${'认真细致'.repeat(8)}部署春耕备耕工作。`]);
	expect(title).toMatch(/^江城市农业农村局(?:认真细致)+…$/u);
	expect([...(title ?? '')].length).toBeLessThanOrEqual(31);
});

test('the title of nothing is none', () => expect(supplyTitle([])).toBeNull());
