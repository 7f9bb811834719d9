import { describe, expect, test } from 'vitest';
import { formOf, keptWords, likeLines } from '../../scripts/correct/like-lines.ts';

const words = keptWords(['通讯员', '本报', '记者', '摄']);

test.each([
	['■通讯员 李小侃', '■通讯员 ×'],
	['■通讯员 王 静 陈一', '■通讯员 ×'],
	['## 【春秋】', '【×】'],
	['本报记者 张三 摄', '本报记者 ×'],
	['第12版', null],
	['清河镇推进秋收', null],
	['本报讯 '.padEnd(40, '字'), null],
])('the form of `%s` is %s', (line, form) => {
	expect(formOf(line, words)).toBe(form);
});

describe('like lines', () => {
	const page = (stem: string, newspaper: string, ...lines: string[]) => ({
		stem,
		sidecar: { newspaper },
		text: lines.join('\n'),
	});
	const found = likeLines(
		[
			page('a', '甲报', '■通讯员 李一', '正文', '■通讯员 王二'),
			page('b', '甲报', '■通讯员 陈三'),
			page('c', '乙报', '■通讯员 周四'),
		],
		words,
	);

	test('are those of the same paper, the line itself not among them', () => {
		expect(found.get('a')).toEqual({
			1: {
				form: '■通讯员 ×',
				lines: 2,
				pages: 2,
				first: [
					['a', 3],
					['b', 1],
				],
			},
			3: {
				form: '■通讯员 ×',
				lines: 2,
				pages: 2,
				first: [
					['a', 1],
					['b', 1],
				],
			},
		});
	});

	test('are none where the paper has no other', () => {
		expect(found.get('c')).toEqual({});
	});
});
