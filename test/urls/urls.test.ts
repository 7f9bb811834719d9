import { describe, expect, it } from 'vitest';
import { makeUrls } from '../../src/urls/urls.ts';

const urls = makeUrls('https://example.net/archive/jiangcheng');

describe('makeUrls', () => {
	it('begins every path with the base and ends every page with a slash', () => {
		expect(urls.article('a-3')).toBe('/archive/jiangcheng/articles/a-3/');
		expect(urls.topic('t', 2)).toBe('/archive/jiangcheng/topics/t/2/');
		expect(urls.topic('t', 1)).toBe('/archive/jiangcheng/topics/t/');
		expect(urls.month(2024, 3)).toBe('/archive/jiangcheng/dates/2024/03/');
		expect(urls.page('p', 7)).toBe('/archive/jiangcheng/pages/p/#L7');
		expect(urls.search('办 事')).toBe('/archive/jiangcheng/search/?q=%E5%8A%9E%20%E4%BA%8B');
		expect(urls.absolute(urls.home)).toBe('https://example.net/archive/jiangcheng/');
	});

	it('takes an address with or without its last slash, and one without a path', () => {
		expect(makeUrls('https://example.org').home).toBe('/');
		expect(makeUrls('https://example.org/a/').home).toBe(makeUrls('https://example.org/a').home);
	});
});
