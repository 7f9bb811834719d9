import { describe, expect, it, test } from 'vitest';
import { articleBody } from '../../src/archive/article-body.ts';
import { renderArticle } from '../../src/body/render-article.ts';
import type { Article } from '../../src/schema/schema.ts';
import { strings } from '../../src/strings/index.ts';
import { makeUrls } from '../../src/urls/urls.ts';
import { anItem } from './an-item.ts';

type Around = Omit<Parameters<typeof articleBody>[1], 'urls'>;
const urls = makeUrls('https://example.org');
const photo = { src: '/cut.jpg', size: { width: 300, height: 200 }, href: '/pages/page/#picture-1' };

function shown(body: string, around: Around = {}, fields: Partial<Article> = {}): string {
	const { html, parts } = renderArticle(body);
	return articleBody({ ...anItem(fields, parts), html }, { urls, ...around });
}

describe('fields', () => {
	it('marks paragraphs, sub-headings and captions, and nothing else', () => {
		const html = shown(
			'### 小标题\n\n第一段。\n\n<Caption>图说。</Caption>\n\n<Gap/>\n\n<Credit>■张三</Credit>',
		);
		expect(html).toContain('<h2 data-field="subheading">小标题</h2>');
		expect(html).toContain('<p id="p2" class="last" data-field="paragraph">第一段。</p>');
		expect(html).toContain('<p data-field="caption">图说。</p>');
		expect(html).toContain(`<p class="cut">${strings.article.gap}</p>\n<p class="credit">■张三</p>`);
		expect(html.match(/data-field/gu)).toHaveLength(3);
	});

	it('shows half-width marks full-width', () => {
		expect(shown('近年来,成绩“好”;比分3:2,达20%,"引"他说')).toContain(
			'近年来，成绩“好”；比分3:2，达20%,&quot;引&quot;他说',
		);
	});

	it('sets the dateline in front of the first paragraph, each in a field of its own', () => {
		expect(shown('一段。\n\n二段。', {}, { dateline: '本报讯' })).toBe(
			'<p id="p1"><span class="dateline" data-field="dateline">本报讯</span>　<span data-field="paragraph">一段。</span></p>\n<p id="p2" class="last" data-field="paragraph">二段。</p>',
		);
	});

	it('puts the number of its first line before a paragraph', () => {
		const row = { printed: { key: 0, text: '一段。' }, lines: [{ line: 7, text: '一段。' }] };
		expect(shown('一段。', { rows: [{ stem: 'page', row }] })).toMatch(
			/^<a class="ln" href="[^"]*page[^"]*" data-line="7"[^>]*aria-hidden="true"><\/a><p id="p1"/u,
		);
	});
});

describe('photographs', () => {
	it('a photo story is a caption beside the empty frame, and signs once', () => {
		const html = shown('雨后的老街。\n\n<Credit>■方平 摄</Credit>', {}, { kind: 'photo' });
		expect(html).toMatch(/^<figure class="photo story"><div class="frame"><\/div><figcaption>/u);
		expect(html).toContain(strings.article.photo);
		expect(html.match(/方平/gu)).toHaveLength(1);
	});

	it('where the picture of the page is held, the photograph hangs in the frame and leads to its place', () => {
		const html = shown('雨后的老街。', { photos: new Map([[0, photo]]) }, { kind: 'photo' });
		expect(html).toMatch(/^<figure class="photo held story">/u);
		expect(html).toContain(
			'<a href="/pages/page/#picture-1"><img src="/cut.jpg" width="300" height="200" alt="',
		);
		expect(html).toContain(strings.article.photoHeld);
		expect(html).not.toContain('class="frame"');
		expect(html).not.toContain(strings.article.photo);
	});

	it('a caption inside an article has its own photograph, the others keep their frame', () => {
		const body = '正文一段。\n\n<Caption>码头</Caption>\n\n<Caption>渡口</Caption>';
		const html = shown(body, { photos: new Map([[1, photo]]) });
		expect(html.match(/<img/gu)).toHaveLength(1);
		expect(html.match(/class="frame"/gu)).toHaveLength(1);
		expect(html.indexOf('<img')).toBeLessThan(html.indexOf('码头'));
	});
});

describe('a table', () => {
	const body = '<Table>| 品名 | 价格 |\\\n|---|---|\\\n| 青菜 | 3.20 |\\\n| 萝卜 |  |</Table>';

	it('has rows, a header, and each cell searched by itself', () => {
		expect(shown(body)).toBe(
			'<figure id="p1" class="tab"><table><thead><tr><th scope="col" data-field="paragraph">品名</th><th scope="col" data-field="paragraph">价格</th></tr></thead><tbody><tr><td data-field="paragraph">青菜</td><td data-field="paragraph">3.20</td></tr><tr><td data-field="paragraph">萝卜</td><td></td></tr></tbody></table></figure>',
		);
	});

	it('has the caption right above it, and no picture’s frame', () => {
		const html = shown(`<Caption>菜价表</Caption>\n\n${body}`);
		expect(html).toMatch(
			/^<p class="tabcap" data-field="caption">菜价表<\/p>\n<figure id="p2" class="tab">/u,
		);
		expect(html).not.toContain('class="photo"');
	});

	it('shows a word put right in its cell', () => {
		expect(shown('<Table>| 品名 | <Corrected from="阶格">价格</Corrected> |</Table>')).toContain(
			'<td data-field="paragraph"><ins class="fix">价格</ins></td>',
		);
	});
});

describe('what is missing is said once', () => {
	const gap = `<p class="cut">${strings.article.gap}</p>`;
	const [above, below] = ['缺头', '缺尾'];
	const text = '<p id="p2" class="last" data-field="paragraph">一。</p>';
	test.each([
		['a note above stands for the gap at the beginning', { above, below: null }, `${text}\n${gap}`],
		['a note below stands for the gap at the end', { above: null, below }, `${gap}\n${text}`],
		['a gap without a note stays', { above: null, below: null }, `${gap}\n${text}\n${gap}`],
	])('%s', (_, notes, expected) => {
		expect(shown('<Gap/>\n\n一。\n\n<Gap/>', { notes })).toBe(expected);
	});

	test('a gap inside the text stays', () => {
		expect(shown('一。\n\n<Gap/>\n\n二。', { notes: { above, below } })).toContain(gap);
	});
});
