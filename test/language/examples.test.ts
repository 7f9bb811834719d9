/** Every list of words of `content/language/` shows an example that holds one of them and is read as who signs. */
import { describe, expect, test } from 'vitest';
import { isByline, isNameList } from '../../scripts/forms/byline.ts';
import { loadLanguageRows } from '../../scripts/language/load-language.ts';

const { roles, surnames } = loadLanguageRows();
const signs = (line: string): boolean => isByline(line) || isNameList(line);

describe.each(roles.map(({ list, example, words }) => ({ list, example, words })))(
	'$list: $example',
	({ example, words }) => {
		test('holds a word of the list', () =>
			expect(words.some((word) => example.replaceAll(' ', '').includes(word))).toBe(true));
		test('is read as who signs', () => expect(signs(example)).toBe(true));
	},
);

describe.each(surnames.map(({ list, example, names }) => ({ list, example, names })))(
	'$list: $example',
	({ list, example, names }) => {
		const each = list === 'compound' ? names.split(/\s+/u).filter(Boolean) : [...names.replace(/\s/gu, '')];
		test('holds a name of the list', () => expect(each.some((name) => example.includes(name))).toBe(true));
		// A weak family name is one only where nothing else can be meant.
		if (list !== 'weak') test('is read as who signs', () => expect(signs(example)).toBe(true));
	},
);
