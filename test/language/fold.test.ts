import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, folded, printedWords } from '../../scripts/language/fold.ts';
import { spacingOf } from '../../scripts/language/fold-blanks.ts';
import { markRules } from '../../scripts/language/fold-marks.ts';
import { wordRules } from '../../scripts/language/fold-words.ts';

describe('the folded view', () => {
	test.each([
		['黨建引領，長江沿線', '党建引领，长江沿线'],
		['⻓江⻅证⼀批', '长江见证一批'],
		['Ａ１版２０２３年', 'A1版2023年'],
		['「红色」物業', '“红色”物业'],
		['增长 $6.8\\%$ ，', '增长 6.8%，'],
		['2024 年 8 月 12 日 星期一', '2024年8月12日 星期一'],
		['第 3 版', '第3版'],
		['通讯员 石 立 李小明', '通讯员 石 立 李小明'],
		['1–8月──完', '1—8月——完'],
		['豈\uf900更\uf901', '岂岂更更'],
		['甲\u200b乙', '甲乙'],
	])('%s is read as %s', (printed, read) => {
		expect(folded(printed)).toBe(read);
	});

	test.each(markRules.map(({ id, example: [printed, read] }) => [id, printed, read] as const))(
		'marks, %s: %s is read as %s',
		(id, printed, read) => {
			expect(folded(printed)).toBe(read);
			expect(markRules.filter((rule) => rule.id === id)).toHaveLength(1);
		},
	);

	test.each(wordRules.map(([, , example]) => example))('words: %s is read as %s', (printed, read) => {
		expect(folded(printed)).toBe(read);
	});

	test.each([
		['这 里 每 个 字 后 都 有 一 个 空 格 ', true, false],
		['到2 0 2 3 年 底 ，全 市 的 县 区 共 有 8 个 ，比 去 年 多', true, false],
		['2023 年 9 月 10 日，全市 8 个县区共 12 项 3 类，新增 5 家', false, true],
		['通讯员 张三 李四\n本报讯 2023年9月10日，全市8个县区', false, false],
	])('%s: blanks after letters %s, around figures %s', (text, letters, figures) => {
		expect(spacingOf(text)).toEqual({ letters, figures });
	});

	test('on a page with a blank after every character only what is wider parts words', () => {
		const text = '■ 通 讯 员   李 小 明   王 立 \n这 里 每 个 字 后 都 有 一 个 空 格 ';
		expect(folded(text)).toBe('■通讯员 李小明 王立\n这里每个字后都有一个空格');
	});

	test('leads back to the print', () => {
		const view = fold('市長陳 志 強出席，增長 $6.8\\%$ 左右', { letters: false, figures: false });
		const at = view.text.indexOf('6.8%');
		expect(view.printed(at, at + 4)).toBe('$6.8\\%$');
		expect(printedWords(view, '陈志强')).toBe('陳志強');
		expect(printedWords(view, '王小明')).toBe('王小明');
	});

	const nasty = fc.string({
		unit: fc.constantFrom(...'黨建⻓豈Ａ１，,.:"\'（(）)$\\%6 　\n\u200b“”‘’—-#*[]!𠮷é'),
		maxLength: 60,
	});

	test('loses no sign of the print: the stretches of all its units cover every one, in order', () => {
		fc.assert(
			fc.property(nasty, (text) => {
				const view = fold(text);
				let covered = 0;
				let rest = '';
				for (let k = 0; k < view.text.length; k++) {
					const [start, end] = view.range(k, k + 1);
					expect(start).toBeGreaterThanOrEqual(Math.min(covered, start));
					if (start > covered) rest += text.slice(covered, start);
					covered = Math.max(covered, end);
				}
				expect(rest + text.slice(covered)).toMatch(/^[\s\u3000\u200b]*$/u);
				expect(view.text.split('\n')).toHaveLength(text.split('\n').length);
			}),
		);
	});

	test('prints the whole for the whole', () => {
		fc.assert(
			fc.property(nasty, (text) => {
				const view = fold(text);
				const bare = (words: string) => words.replace(/[\s\u200b]/gu, '');
				expect(bare(view.printed(0, view.text.length))).toBe(bare(text));
			}),
		);
	});
});
