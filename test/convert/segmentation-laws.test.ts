/** Laws that hold for every text, and changes to a page that must not change its articles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostCharacters } from '../../scripts/bench/score-page.ts';
import { generatePage } from '../../scripts/bench/generate-pages.ts';
import { ownArticles } from '../../scripts/bench/pages/articles.ts';
import { squeeze } from '../../scripts/language/characters.ts';
import { parseBlocks } from '../../scripts/look/parse-blocks.ts';
import { segmentPage } from '../frozen.ts';
import { articlesOf, asPage, ownPages, segment } from './own-pages.ts';

const pages = ownPages();
const each = test.each(pages.map((p) => [p.source.page, p.source.text] as const));

const line = fc.oneof(
	{
		weight: 4,
		arbitrary: fc
			.array(
				fc.constantFrom(
					...'的一是在不了有人会议指出“”‘’《》（）()[]【】，。、；：！？…—,.;:!?■□●1234567890ABab &<>{}*_`~#-+=|\\/ 　😀𠮷',
				),
				{ maxLength: 60 },
			)
			.map((c) => c.join('')),
	},
	fc.constantFrom(
		'## 标题',
		'# ',
		'##',
		'#没有空格',
		'- 一、列表',
		'1. 第一',
		'> 引文',
		'```',
		'---',
		'***',
		'| 表 | 格 |',
		'<div>',
		'[甲]: 乙',
		'■通讯员 张三',
		'通讯员 李 四',
		'本报讯 日前，召开。',
		'（上接A1版）',
		'（上接A1版）近日，开会。',
		'下转第二版',
		'责任编辑：王五',
		'    缩进代码',
		'===',
	),
);
const anyText = fc
	.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n\n', '\r\n', '\r\n\r\n')))
	.map((rows) => rows.map(([l, end]) => l + end).join(''));

describe('conservation', () => {
	test('every non-blank character of any text stands in exactly one block', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const held = new Uint8Array(text.length);
				for (const b of parseBlocks(asPage(text))) {
					expect(text.slice(b.start, b.end)).toBe(b.text);
					for (let i = b.start; i < b.end; i++) held[i] = (held[i] ?? 0) + 1;
				}
				const twice = [...held.keys()].filter((i) => (held[i] ?? 0) > 1);
				expect(twice.map((i) => text[i])).toEqual([]);
				// Heading marks are no text; everything else is.
				const lost = [...held.keys()].filter(
					(i) => held[i] === 0 && /[^\s\u200b\ufeff#]/u.test(text[i] ?? ''),
				);
				expect(lost.map((i) => text[i])).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	test('every block of any text is accounted for once: in a part, as furniture, or as a duplicate', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const result = segment(text);
				const lines = [
					...result.drafts.flatMap((d) =>
						d.parts.flatMap((p) => p.pieces.map((x) => [x.start, x.text] as const)),
					),
					...[...result.furniture, ...result.duplicates].map((f) => [-1, f.text] as const),
				];
				const counted = lines.map(([, t]) => squeeze(t)).join('');
				const source = parseBlocks(asPage(text))
					.map((b) => squeeze(b.text))
					.join('');
				expect([...counted].sort()).toEqual([...source].sort());
				for (const [start, t] of lines) if (start >= 0) expect(text.slice(start, start + t.length)).toBe(t);
			}),
			{ numRuns: 300 },
		);
	});

	test('generated pages lose, double and invent no character', () => {
		const clean = ownArticles();
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				const page = generatePage(clean, seed);
				expect(lostCharacters(page, segmentPage(page.source))).toBe(0);
			}),
			{ numRuns: 60 },
		);
	});

	test('no piece of text stands in two articles', () => {
		for (const { source } of pages) {
			const starts = segmentPage(source).drafts.flatMap((d) =>
				d.parts.flatMap((p) => p.pieces.map((x) => x.start)),
			);
			expect(new Set(starts).size).toBe(starts.length);
		}
	});
});

const fullWidth: Record<string, string> = {
	',': '，',
	':': '：',
	';': '；',
	'(': '（',
	')': '）',
	'?': '？',
	'!': '！',
};
const ascii = Object.fromEntries(Object.entries(fullWidth).map(([a, b]) => [b, a]));
const toFull = (t: string) => t.replace(/[,:;()?!]/gu, (c) => fullWidth[c] ?? c);
const toAscii = (t: string) => t.replace(/[，：；（）？！]/gu, (c) => ascii[c] ?? c);

describe('the articles stay what they are', () => {
	each('%s: in ASCII punctuation', (_, text) => {
		expect(articlesOf(segment(toAscii(text)), toFull)).toEqual(articlesOf(segment(text), toFull));
	});

	each('%s: in full-width punctuation', (_, text) => {
		expect(articlesOf(segment(toFull(text)), toFull)).toEqual(articlesOf(segment(text), toFull));
	});

	each('%s: with two blank lines for one', (_, text) => {
		expect(articlesOf(segment(text.replace(/(?<!\n)\n\n(?!\n)/gu, '\n\n\n')))).toEqual(
			articlesOf(segment(text)),
		);
	});

	each('%s: with lines ended as Windows ends them', (_, text) => {
		expect(articlesOf(segment(text.replaceAll('\n', '\r\n')))).toEqual(articlesOf(segment(text)));
	});

	each('%s: with the last blocks printed again', (_, text) => {
		const blocks = text.trimEnd().split(/\n\n+/u);
		for (const n of [3, 5, 8])
			expect(articlesOf(segment(`${text}\n\n${blocks.slice(-n).join('\n\n')}`))).toEqual(
				articlesOf(segment(text)),
			);
	});

	each('%s: with all titles marked alike and nothing else', (_, text) => {
		const titles = new Set(
			segment(text).drafts.flatMap((d) =>
				d.parts.filter((p) => p.kind === 'title').map((p) => squeeze(p.pieces[0]?.text ?? '')),
			),
		);
		const bare = text.replace(/^#+ /gmu, '').split('\n');
		const marked = bare.map((l) => (titles.has(squeeze(l)) ? `## ${l}` : l)).join('\n');
		expect(articlesOf(segment(marked))).toEqual(articlesOf(segment(text)));
	});

	test('when whole articles change places', () => {
		const text = pages[1]?.source.text ?? '';
		const lines = text.split('\n');
		const starts = segment(text).drafts.map((d) =>
			Math.min(...d.parts.flatMap((p) => p.pieces.map((x) => x.line))),
		);
		const articles = starts.map((s, i) =>
			lines
				.slice(s - 1, (starts[i + 1] ?? lines.length + 1) - 1)
				.join('\n')
				.trimEnd(),
		);
		const usual = articlesOf(segment(text));
		fc.assert(
			fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
				expect(articlesOf(segment(order.join('\n\n')))).toEqual(usual);
			}),
			{ numRuns: 15, seed: 7 },
		);
	});

	test('when two pages are one file', () => {
		const [a = '', b = ''] = [pages[1]?.source.text, pages[2]?.source.text];
		expect(articlesOf(segment(`${a.trimEnd()}\n\n${b.trimStart()}`))).toEqual(
			[...articlesOf(segment(a)), ...articlesOf(segment(b))].sort(),
		);
	});
});
