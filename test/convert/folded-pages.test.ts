/** The five pages printed in other ways: every reader finds the same, and what is published is what is printed. */
import { Converter } from 'opencc-js/cn2t';
import { beforeAll, describe, expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { describeArticles } from '../../scripts/convert/describe-articles.ts';
import { segmentPage } from '../frozen.ts';
import { simplified } from '../../scripts/language/simplified.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import type { Vocabulary } from '../../scripts/vocabulary/types.ts';
import { normalise } from '../../src/search/normalise.ts';
import { ownPages } from './own-pages.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const half: Record<string, string> = {
	'，': ',',
	'：': ':',
	'；': ';',
	'！': '!',
	'？': '?',
	'（': '(',
	'）': ')',
	'“': '"',
	'”': '"',
	'。': '.',
};
const wide = (text: string) => text.replace(/\d/gu, (d) => String.fromCodePoint(d.charCodeAt(0) + 0xfee0));

/** Ways to print a page, and whether its characters stay what they are. */
const printings: [name: string, print: (text: string) => string][] = [
	['in traditional characters', (text) => toTraditional(text)],
	[
		'with blanks between Chinese characters and figures',
		(text) => text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' '),
	],
	['with a blank after every character', (text) => text.replace(/[^\n]/gu, (c) => `${c} `)],
	['with half-width punctuation', (text) => text.replace(/[，：；！？（）“”。]/gu, (c) => half[c] ?? c)],
	['in full-width figures', wide],
];

let vocabulary: Vocabulary;
beforeAll(() => {
	vocabulary = loadVocabulary('content/vocabulary');
});

/** What the readers say of each article of a text, in the normal form of the search: how it is printed does not matter. */
function readings(text: string) {
	const segmented = segmentPage(asPage(text));
	const plain = (words: string) => normalise(words, simplified).replaceAll(/[着著]/gu, '着');
	return describeArticles(segmented, vocabulary, '淮安市').articles.map(({ article }) => ({
		title: article.title && plain(article.title),
		kicker: article.kicker && plain(article.kicker),
		date: article.date,
		notBefore: article.notBefore,
		notAfter: article.notAfter,
		authors: article.authors.map(({ name, role, kind }) => [plain(name), role && plain(role), kind]),
		district: article.district,
		otherDistricts: article.otherDistricts,
		topics: article.topics,
		persons: article.persons.map(({ name, as }) => [plain(name), as && plain(as)]),
		continuedFrom: article.continuedFrom,
		continuedOn: article.continuedOn,
	}));
}

describe.each(printings)('a page %s', (_, print) => {
	test.each(ownPages().map(({ source }) => [source.page, source.text] as const))(
		'gives the same record: %s',
		(_name, text) => {
			expect(readings(print(text))).toEqual(readings(text));
		},
	);
});

test('names, offices and text are published as the page prints them', () => {
	const text = '# 冬賑會開始施粥\n\n■通訊員 陳 志 強\n\n冬賑會昨在東門外開始施粥，市長張國強出席並講話。\n';
	const [one] = describeArticles(segmentPage(asPage(text)), vocabulary, '淮安市').articles;
	expect(one?.article.title).toBe('冬賑會開始施粥');
	expect(one?.article.authors).toEqual([{ name: '陳志強', role: '通訊員', kind: 'person' }]);
	expect(one?.article.persons).toEqual([{ name: '張國強', as: '市長' }]);
	expect(one?.body).toEqual([
		{ kind: 'paragraph', runs: [{ text: '冬賑會昨在東門外開始施粥，市長張國強出席並講話。' }] },
	]);
});
