import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { breakHeadline, headline, headlineBreaks } from '../../src/text/headline.ts';
import { headlines, unseen } from './headlines.ts';

describe('headline', () => {
	const text = (markup: string) => markup.replace(/<wbr>|<\/?span[^>]*>/gu, '');

	it('adds nothing to the text but places to break', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'市领导慰问“”‘’，：、 a1') }), (title) => {
				expect(text(headline(title))).toBe(title);
			}),
		);
	});

	it.each([
		['接“烫手山芋” 治“疑难杂症”', ['接“烫手山芋” ', '治“疑难杂症”']],
		['浦口经济开发区以党建赋能高质量发展', ['浦口经济开发区', '以党建赋能高质量发展']],
		['市领导督查经开区重特大项目', ['市领导督查', '经开区重特大项目']],
		['青山新区奏响社区治理“同心曲”', ['青山新区奏响', '社区治理“同心曲”']],
		['传达学习第九次代表大会精神', ['传达学习', '第九次代表大会精神']],
		['把晒谷场变成村里的书场（乡村人家）', ['把晒谷场变成', '村里的书场', '（乡村人家）']],
		['守着灯塔过日子(人间万象)', ['守着灯塔过日子', '(人间万象)']],
	])('breaks %s at pauses and between phrases', (title, pieces) => {
		expect(headline(title).split('<wbr>').map(text)).toEqual(pieces);
	});

	it.each([
		['万亩荷塘，过“夏”如画', ['过“', '”如']],
		['“老手艺”找“新路子”', ['找“']],
		['读者（首批）到访', ['者（', '）到']],
		['“夜市”', []],
	])('holds the quotation marks of %s to their neighbours', (title, joints) => {
		expect(
			[...headline(title).matchAll(/<span class="nb">(.*?)<\/span>/gu)].map(([, joint]) => joint),
		).toEqual(joints);
	});

	it('escapes what a title holds', () => {
		expect(text(headline('<b>&'))).toBe('&lt;b&gt;&amp;');
	});

	/** Whether every break stands where the table allows one, and every piece fits a phone's line of headline. */
	function isRight(marked: string): boolean {
		const text = marked.replaceAll('|', '');
		const right = new Set([...marked.matchAll(/\|/gu)].map(({ index }, before) => index - before));
		const pieces = breakHeadline(text);
		let at = 0;
		return pieces.every((piece, i) => {
			at += piece.length;
			const printed = /[\s，。：；、”]$/u.test(piece) || text[at] === '“';
			return piece.trim().length <= 11 && (i === pieces.length - 1 || printed || right.has(at));
		});
	}

	it.each([...headlines, ...unseen])('breaks at the same places in a page made by script: %s', (marked) => {
		const title = marked.replaceAll('|', '');
		let [at, line] = [0, ''];
		for (const end of [...headlineBreaks(title), title.length]) {
			line += `${at === 0 ? '' : '<wbr>'}${title.slice(at, end)}`;
			at = end;
		}
		// Where a browser breaks of itself, no sign is sent.
		const plain = headline(title)
			.replaceAll(/<\/?span[^>]*>/gu, '')
			.replaceAll(/(?<=[\s，。：；、！？])<wbr>(?![“‘《（])/gu, '');
		expect(fullWidth(escapeHtml(line).replaceAll('&lt;wbr&gt;', '<wbr>'))).toBe(plain);
	});

	it.each([
		['of the table', headlines],
		['written afterwards', unseen],
	])('breaks 95 of 100 headlines %s only where a reader would', (_, list) => {
		const wrong = list
			.filter((one) => !isRight(one))
			.map((one) => breakHeadline(one.replaceAll('|', '')).join('|'));
		expect(wrong.length / list.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
	});
});
