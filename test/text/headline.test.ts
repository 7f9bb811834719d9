import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headline } from '../../src/text/headline.ts';

describe('headline', () => {
	const text = (markup: string) => markup.replaceAll('<wbr>', '');

	it('adds nothing to the text but places to break', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'市领导慰问“”‘’，：、 a1') }), (title) => {
				expect(text(headline(title))).toBe(title);
			}),
		);
	});

	it.each([
		['接“烫手山芋” 治“疑难杂症”', ['接“烫手山芋” ', '治“疑难杂症”']],
		['浦口经济开发区以党建赋能高质量发展', ['浦口', '经济', '开发区', '以党建赋能', '高质量', '发展']],
	])('breaks %s at pauses and between words', (title, pieces) => {
		expect(headline(title).split('<wbr>')).toEqual(pieces);
	});

	it('escapes what a title holds', () => {
		expect(text(headline('<b>&'))).toBe('&lt;b&gt;&amp;');
	});
});
