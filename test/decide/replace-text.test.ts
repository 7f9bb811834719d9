import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partRuns, partText } from '../../scripts/decide/replace-text.ts';
import type { Part } from '../../scripts/types.ts';

const part = (kind: Part['kind'], ...texts: string[]): Part => ({
	kind,
	pieces: texts.map((text, index) => ({ line: index + 1, start: 0, end: text.length, text })),
});

test('both readings stay', () => {
	expect(
		partRuns(part('paragraph', '进行全委部署，落实'), [{ line: 1, before: '全委', after: '全面' }]),
	).toEqual([{ text: '进行' }, { text: '全面', from: '全委' }, { text: '部署，落实' }]);
});

test('only the line named is touched', () => {
	const cut = part('paragraph', '要紧密', '紧密围绕');
	expect(partText(cut, [{ line: 2, before: '紧密', after: '紧紧' }])).toBe('要紧密紧紧围绕');
});

test('words that the line does not hold change nothing', () => {
	expect(partRuns(part('title', '甲 乙'), [{ line: 1, before: '丙', after: '丁' }])).toEqual([
		{ text: '甲 乙' },
	]);
});

test('pieces of a paragraph run on, lines of a headline stand a space apart, lines of a byline keep their break', () => {
	expect(partText(part('paragraph', '居民', '的点赞'))).toBe('居民的点赞');
	expect(partText(part('title', '甲乙', '丙丁'))).toBe('甲乙 丙丁');
	expect(partText(part('credit', '记者 甲', '通讯员 乙'))).toBe('记者 甲\n通讯员 乙');
});

test.each([
	[['来自英国的Mary', 'Jones女士'], '来自英国的Mary Jones女士'],
	[['World Bank', '2018年度报告'], 'World Bank 2018年度报告'],
	[['He said,', '“Good.”', 'And left.'], 'He said, “Good.” And left.'],
	[['参观了Museum', '，并留影'], '参观了Museum，并留影'],
	[['共有３', '５万人'], '共有３ ５万人'],
	[['推进信息化、', 'AI应用'], '推进信息化、AI应用'],
])('a line end between two words in letters is a blank: %j', (texts, expected) => {
	expect(partText(part('paragraph', ...texts))).toBe(expected);
});

test.each([
	['一个inter-', 'national组织', '一个international组织', 'inter-national'],
	['the new develop-', 'ments of', 'the new developments of', 'develop-ments'],
])(
	'a word that a hyphen divides at the end of a line is whole, and what is printed stays: %s%s',
	(above, below, text, from) => {
		const mended = part('paragraph', above, below);
		expect(partText(mended)).toBe(text);
		expect(partRuns(mended, []).flatMap((run) => run.from ?? [])).toEqual([from]);
	},
);

test.each([
	['state-of-', 'the-art'],
	['发送e-', 'mail'],
	['连上Wi-', 'Fi'],
	['COVID-', '19'],
	['是—', '是'],
])('a hyphen that belongs to the word stays: %s%s', (above, below) => {
	expect(partRuns(part('paragraph', above, below), [])).toEqual([{ text: above + below }]);
});

test('undoing the recorded changes gives back the source, whatever is replaced', () => {
	const words = fc.string({
		unit: fc.constantFrom('甲', '乙', '丙', '，', 'a', 'b', '-', '<', '{'),
		minLength: 1,
		maxLength: 8,
	});
	const change = fc.record({ line: fc.integer({ min: 1, max: 3 }), before: words, after: words });
	fc.assert(
		fc.property(
			fc.array(words, { minLength: 1, maxLength: 3 }),
			fc.array(change, { maxLength: 4 }),
			(texts, changes) => {
				const runs = partRuns(part('paragraph', ...texts), changes);
				const blanks = / /gu;
				expect(
					runs
						.map(({ text, from }) => from ?? text)
						.join('')
						.replace(blanks, ''),
				).toBe(texts.join(''));
			},
		),
	);
});
