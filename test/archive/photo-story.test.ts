import { expect, test } from 'vitest';
import { asCaption, hang } from '../../src/archive/photo-story.ts';
import { decorate } from '../../src/archive/article-view.ts';
import { renderArticle } from '../../src/body/render-article.ts';
import { strings } from '../../src/strings/index.ts';
import { makeUrls } from '../../src/urls/urls.ts';
import { anItem } from './an-item.ts';

const photo = { src: '/cut.jpg', size: { width: 300, height: 200 }, href: '/pages/page/#picture-1' };
const urls = makeUrls('https://example.org');

test('a photo story is a caption beside the empty frame, and signs once', () => {
	const { html, parts } = renderArticle('雨后的老街。\n\n<Credit>■方平 摄</Credit>');
	const shown = decorate({ ...anItem({ kind: 'photo' }, parts), html }, [], urls);
	expect(shown).toMatch(/^<figure class="photo story"><div class="frame"><\/div><figcaption>/u);
	expect(shown).toContain(strings.article.photo);
	expect(shown.match(/方平/gu)).toHaveLength(1);
});

test('where the picture of the page is held, the photograph hangs in the frame and leads to its place', () => {
	const shown = hang(asCaption('<p>雨后的老街。</p>'), photo);
	expect(shown).toContain(
		'<a href="/pages/page/#picture-1"><img src="/cut.jpg" width="300" height="200" alt="',
	);
	expect(shown).toContain(strings.article.photoHeld);
	expect(shown).not.toContain('class="frame"');
	expect(shown).not.toContain(strings.article.photo);
});

test('a caption inside an article has its own photograph, the others keep their frame', () => {
	const { html, parts } = renderArticle('正文一段。\n\n<Caption>码头</Caption>\n\n<Caption>渡口</Caption>');
	const shown = decorate({ ...anItem({}, parts), html }, [], urls, new Map([[1, photo]]));
	expect(shown.match(/<img/gu)).toHaveLength(1);
	expect(shown.match(/class="frame"/gu)).toHaveLength(1);
	expect(shown.indexOf('<img')).toBeLessThan(shown.indexOf('码头'));
});
