import { expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { likeLines } from '../../scripts/roles/like-lines.ts';
import { weights } from '../frozen.ts';
import { viewPage } from '../../scripts/look/page-view.ts';
import { parseBlocks } from '../../scripts/look/parse-blocks.ts';

const text =
	'近日，该镇组织志愿者走进村组，为老年人讲解防范电信诈骗的知识，并发放了宣传手册两百余份，受到大家的欢迎。';

function told(lines: string[], line: string): string[] {
	const view = viewPage(parseBlocks(asPage(lines.join('\n\n'), 'page')), new Set(), weights);
	const names: string[] = [];
	likeLines(
		view,
		view.seen.findIndex((s) => s.block.text === line),
		(name) => names.push(name),
	);
	return names;
}

const column = [
	'县区短讯',
	'东山镇 开展防汛演练',
	text,
	'西河镇 新设便民驿站',
	text,
	'南岭镇 清理沿街杂物',
	text,
];

test('headlines of a column stand below its name', () => {
	expect(told(column, '西河镇 新设便民驿站')).toContain('among like lines, below short line, one text each');
	expect(told(column, '东山镇 开展防汛演练')).toContain(
		'first of like lines, below short line, one text each',
	);
});

const story = [
	'一座老城的新模样',
	'本报记者 王小明',
	text,
	text,
	'巷子里的灯亮了',
	text,
	text,
	'门口的路平整了',
	text,
];

test('sub-heads stand below the text of their story, and the byline parts them from its headline', () => {
	expect(told(story, '门口的路平整了')).toEqual(['among like lines, below text', 'like lines above']);
	expect(told(story, '一座老城的新模样')).toEqual([]);
});

test('a line that stands alone, or looks otherwise, is like none', () => {
	expect(told(['一座老城的新模样', text], '一座老城的新模样')).toEqual([]);
	expect(told([...column.slice(0, 3), '## 西河镇 新设便民驿站', text], '西河镇 新设便民驿站')).toEqual([]);
});
