import { expect, test } from 'vitest';
import { text } from '../../../scripts/read/formats/text.ts';
import { unstacked } from '../../../scripts/read/formats/stacked.ts';

const column = (words: string, between = '\n') => [...words].join(between);

test.each([
	[
		'columns parted by a blank line',
		`${column('秋收开镰')}\n\n${column('本报讯昨日，东乡开镰。')}`,
		'秋收开镰\n\n本报讯昨日，东乡开镰。',
	],
	[
		'characters parted by blank lines',
		`${column('县府开会', '\n\n')}\n\n\n${column('昨日县府开会。', '\n\n')}`,
		'县府开会\n\n\n昨日县府开会。',
	],
	['a running head beside text', `${column('东河县报')}\n\n东乡的稻子昨日开镰，今年又是丰收。`, null],
	[
		'a column above text',
		`${column('东河县农民报')}\n\n东乡的稻子昨日开镰。`,
		'东河县农民报\n\n东乡的稻子昨日开镰。',
	],
	['digits in a column', column('一九35年五月'), '一九35年五月'],
	['a list of numbers', '1\n2\n3\n4\n5\n6', null],
	['a plain text', '东乡开镰\n\n昨日，东乡的稻子开镰。', null],
])('%s', (_what, source, expected) => {
	expect(unstacked(source)).toBe(expected);
});

test('signs that end a line or fill a file are no text, and are kept beside it', () => {
	const [page] = text.read(
		new TextEncoder().encode('甲桥修好\v乙桥开工\u0085丙桥通车\n\0\0\0'),
		'a.txt',
	) as never as [{ text: string; setAside: { what: string }[] }];
	expect(page.text.trimEnd()).toBe('甲桥修好\n乙桥开工\n丙桥通车');
	expect(page.setAside.map(({ what }) => what)).toEqual(['line-end', 'line-end', 'padding']);
});
