import { describe, expect, it } from 'vitest';
import { isoDate, makeReference } from '../../src/cite/reference.ts';
import { abstractOf, citationMeta } from '../../src/head/meta.ts';
import { anItem } from '../archive/an-item.ts';
import { translate } from './zotero.ts';

const url = 'https://example.org/articles/page-3/';
const author = (name: string) => ({ name, role: null, kind: 'person' as const });

describe('citationMeta', () => {
	it('makes Zotero import a newspaper article with all it has', () => {
		const item = anItem({
			title: '题',
			newspaper: '江城晨报',
			page: 'A3',
			date: '2019-05-12',
			notBefore: '2019-05-12',
			notAfter: '2019-05-12',
			authors: [author('周明'), author('许静')],
		});
		expect(translate(citationMeta(item, url))).toEqual({
			itemType: 'newspaperArticle',
			title: '题',
			creators: ['周明', '许静'],
			publicationTitle: '江城晨报',
			date: '2019-05-12',
			pages: 'A3',
			language: 'zh-CN',
			abstractNote: '正文。',
			url,
		});
	});

	it.each([
		['a month', '2019-05', '2019-05-01', '2019-05-31', '2019-05'],
		['a range in one year', '[2019-05-12..2019-07-01]', '2019-05-12', '2019-07-01', '2019'],
		['a range over two years', '[2018-12-30..2019-01-02]', '2018-12-30', '2019-01-02', null],
		['about a month', '2019-05~', null, null, '2019-05'],
		['one bound', '[2018-12-30..]', '2018-12-30', null, null],
		['nothing', null, null, null, null],
	])('of %s says only what is certain', (_, date, notBefore, notAfter, shown) => {
		const item = anItem({ date, notBefore, notAfter });
		expect(translate(citationMeta(item, url)).date).toBe(shown);
		expect(isoDate(makeReference(item, url).date) || null).toBe(shown);
	});

	it('names no newspaper and no page where they are not known', () => {
		const zotero = translate(citationMeta(anItem({}), url));
		expect(zotero.publicationTitle).toBeNull();
		expect(zotero.pages).toBeNull();
	});
});

describe('abstractOf', () => {
	const item = (text: string) =>
		anItem({}, [
			{ kind: 'subheading', text: '小题' },
			{ kind: 'paragraph', text },
		]);

	it('leaves sub-headings out and ends with a sentence where it can', () => {
		expect(abstractOf(item(`${'甲'.repeat(70)}。${'乙'.repeat(80)}`))).toBe(`${'甲'.repeat(70)}。`);
	});

	it('never cuts a character beyond the BMP in two', () => {
		expect(abstractOf(item('𠮷'.repeat(200)), 10)).toBe(`${'𠮷'.repeat(10)}…`);
	});
});
