import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../scripts/write/render-mdx.ts';
import { splitArticle } from '../../src/body/read-article.ts';
import { errorLine, renderArticle } from '../../src/body/render-article.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { anArticle } from '../an-article.ts';

const failureOf = (body: string): string => {
	try {
		renderArticle(body);
	} catch (error) {
		return (error as Error).message;
	}
	throw new Error(`rendered: ${body}`);
};

/** Everything that Markdown, MDX or YAML could take for something else. */
const nasty = fc.string({
	unit: fc.constantFrom(
		...'甲乙，。：“”{}<>*_[]&\\`#-+.~!|"\'= 1a𠮷😀',
		'import ',
		'export ',
		'1. ',
		'- ',
		'&amp;',
		'<b>',
		'http://a.cn',
	),
	minLength: 1,
});

describe('renderArticle', () => {
	it('reads back what the converter writes, character for character', () => {
		fc.assert(
			fc.property(nasty, nasty, (text, from) => {
				fc.pre(text.trim() === text && text !== '' && from !== text && from.trim() === from);
				const runs = [{ text: '甲' }, { text, from }, { text: '乙' }];
				const written = renderMdx(anArticle(), [
					{ kind: 'paragraph', runs: [{ text }] },
					{ kind: 'subheading', runs: [{ text }] },
					{ kind: 'caption', runs: [{ text }] },
					{ kind: 'paragraph', runs },
				]);
				const { body } = splitArticle(written, 'a.mdx');
				expect(renderArticle(body).parts).toEqual([
					{ kind: 'paragraph', text },
					{ kind: 'subheading', text },
					{ kind: 'caption', text },
					{ kind: 'paragraph', text: `甲${text}乙`, original: `甲${from}乙` },
				]);
			}),
			{ numRuns: 500 },
		);
	});

	it('returns paragraphs, sub-headings, captions, gaps and credits in order', () => {
		const { parts } = renderArticle(
			'### 小标题\n\n第一段。\n\n<Caption>图说。</Caption>\n\n<Gap/>\n\n<Credit>■通讯员 张三</Credit>',
		);
		expect(parts).toEqual([
			{ kind: 'subheading', text: '小标题' },
			{ kind: 'paragraph', text: '第一段。' },
			{ kind: 'caption', text: '图说。' },
			{ kind: 'gap', text: '' },
			{ kind: 'credit', text: '■通讯员 张三' },
		]);
	});

	it('takes a caption written on lines of its own for one caption, not for a caption and a paragraph', () => {
		const { html, parts } = renderArticle('<Caption>\n  图说。\n</Caption>');
		expect(parts).toEqual([{ kind: 'caption', text: '图说。' }]);
		expect(html).toEqual(['图说。']);
	});

	it('keeps both readings of a correction', () => {
		const { html, parts } = renderArticle('招商引资<Corrected from="质">资</Corrected>历经');
		expect(parts).toEqual([{ kind: 'paragraph', text: '招商引资资历经', original: '招商引资质历经' }]);
		expect(html).toEqual(['招商引资<ins class="fix">资</ins>历经']);
	});

	it('takes a paragraph that was put right as a whole for a paragraph', () => {
		const written = renderMdx(anArticle(), [
			{ kind: 'paragraph', runs: [{ text: '乙段。', from: '己段。' }] },
			{ kind: 'paragraph', runs: [{ text: '丙段。' }] },
		]);
		expect(renderArticle(splitArticle(written, 'a.mdx').body)).toEqual({
			parts: [
				{ kind: 'paragraph', text: '乙段。', original: '己段。' },
				{ kind: 'paragraph', text: '丙段。' },
			],
			html: ['<ins class="fix">乙段。</ins>', '丙段。'],
		});
	});

	it('escapes what the text holds, and changes no character of it', () => {
		const text = '甲 & <script>alert(1)</script> "引" \'单\' {丙} 9~11时 -- ...';
		const body = '甲 &amp; \\<script>alert(1)\\</script> "引" \'dan\' \\{丙} 9~11时，2~4时 -- ...'.replace(
			'dan',
			'单',
		);
		const { html, parts } = renderArticle(body);
		expect(parts[0]?.text).toBe(text.replace('9~11时', '9~11时，2~4时'));
		expect(html[0]).not.toMatch(/<script>|<del>/u);
		expect(html[0]).toContain('&lt;script&gt;');
	});

	it.each([
		['第一段。\n\n<Foto/>', 'component `Foto`', 3],
		['第一段。\n\n第二段 **重** 。', 'element `<strong>`', 1],
		['第一段。\n\n第二段 <b', 'Unexpected', 3],
		['第一段。\n\n[甲](http://example.org)', 'element `<a>`', 1],
		['# 一级', 'element `<h1>`', 1],
		['<Corrected>新</Corrected>', 'without `from`', 1],
		['<Caption></Caption>', 'empty caption', 1],
		['第一段。\n\n{process.exit()}', 'expression', 3],
		['第一段。\n\nimport 货物', 'code after `import`', 3],
	])('refuses %j', (body, reason, line) => {
		const message = failureOf(body);
		expect(message).toContain(reason);
		expect(errorLine(body, message)).toBe(line);
	});
});

describe('fullWidth', () => {
	it.each([
		['甲,乙', '甲，乙'],
		['10:30', '10:30'],
		['U.S.,OK', 'U.S.,OK'],
		['&quot;中', '&quot;中'],
		['&#39;中', '&#39;中'],
		['好!”', '好！”'],
	])('shows %s as %s', (text, shown) => {
		expect(fullWidth(text)).toBe(shown);
	});
});

it('a table keeps its rows as printed', () => {
	const { parts } = renderArticle('<Table>| 品名 | 价格 |\\\n|---|---|\\\n| 青菜 | 3.20 |</Table>');
	expect(parts).toEqual([{ kind: 'table', text: '| 品名 | 价格 |\n|---|---|\n| 青菜 | 3.20 |' }]);
});

it('lines of a poem stay lines, and the text of the element is that of the part', () => {
	const { html, parts } = renderArticle('水瘦下去\\\n石头站了起来');
	expect(html).toEqual(['水瘦下去<br>\n石头站了起来']);
	expect(parts[0]?.text).toBe('水瘦下去\n石头站了起来');
});
