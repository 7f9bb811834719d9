import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplified as simplify } from '../../scripts/language/simplified.ts';
import { normalise } from '../../src/search/normalise.ts';
import { boundary, phraseTokens, printedPieces, tokenise } from '../../src/search/tokens.ts';

const nasty = fc.string({
	unit: fc.constantFrom(...'淮安區 “”,，A1é½ﬁ𠮷🀄\u200B\n', boundary),
	maxLength: 30,
});

describe('how a text stands in the index', () => {
	it('holds one token a character of the normal form, and gives the published text back', () => {
		fc.assert(
			fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), (texts) => {
				const fields = texts.map((text) => ({
					kind: 'paragraph' as const,
					text: text.replaceAll(boundary, ''),
				}));
				const { tokens, lengths, differences } = tokenise(fields, simplify);
				expect(lengths).toEqual(fields.map(({ text }) => [...normalise(text, simplify)].length));
				expect(tokens).toHaveLength(lengths.reduce((sum, length) => sum + length, 0) + fields.length - 1);
				const pieces = printedPieces(tokens, differences);
				let at = 0;
				fields.forEach(({ text }, nth) => {
					const printed = pieces.slice(at, at + (lengths[nth] ?? 0)).join('');
					// What stands behind the last character that counts is blank or invisible.
					expect(text.startsWith(printed)).toBe(true);
					expect(normalise(text.slice(printed.length), simplify)).toBe('');
					at += (lengths[nth] ?? 0) + 1;
				});
			}),
		);
	});

	it('lets no query hold the sign that parts fields', () => {
		expect(phraseTokens(`淮${boundary}安`, simplify)).toEqual(['淮', '安']);
	});

	it('keeps one token for one character beyond the BMP', () => {
		expect(phraseTokens('𠮷野家', simplify)).toEqual(['𠮷', '野', '家']);
	});
});
