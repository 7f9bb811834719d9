import { expect, test } from 'vitest';
import { keepsLines } from '../../scripts/look/keeps-lines.ts';

test.each([
	['rows of a table', 'table', '| 甲 | 乙 |\n| 1 | 2 |', true],
	['lines without marks', 'lines', '摆渡的人走了\n船还拴在柳树下\n水拍它', true],
	[
		'lines that end in pauses',
		'lines',
		'湖畔垂杨绿似烟，山前流水响如弦。\n渔人不见归舟处，一片芦花落晚天。',
		true,
	],
	['two lines of a stanza without a stop', 'lines', '母亲说最高的那几个不要去摘它\n那是老天爷的工钱', true],
	['name and telephone', 'lines', '联系人：王小明\n电话：0000-8888', true],
	[
		'prose wrapped at a width',
		'lines',
		'昨日上午县里召开会议部署今年\n秋收秋种各项工作要求各乡镇抓\n紧时间做好准备。',
		false,
	],
	['two lines of a wrapped sentence', 'lines', '昨日上午县里召开会议部署今年的秋收\n工作。', false],
	['one line', undefined, '昨日上午县里召开会议。', false],
] as const)('%s', (_what, form, text, expected) => {
	expect(keepsLines({ form, text })).toBe(expected);
});
