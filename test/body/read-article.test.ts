import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readArticle, splitArticle } from '../../src/body/read-article.ts';
import { anArticle } from '../an-article.ts';

const record = anArticle({ id: 'a' });
const head = (data: object = record): string => `---\n${stringify(data, { lineWidth: 0 })}---\n\n`;
const lines = head().split('\n').length;
const read = (body: string, data?: object) => readArticle(head(data) + body, 'a.mdx');

describe('readArticle', () => {
	it('names file and line of a component that there is not', () => {
		expect(() => read('第一段。\n\n第二段 <Foto/>\n')).toThrow(
			`a.mdx:${lines + 2}: Expected component \`Foto\``,
		);
	});

	it('names the line of a body that does not parse', () => {
		expect(() => read('第一段。\n\n第二段 <b\n')).toThrow(`a.mdx:${lines + 2}: Unexpected`);
	});

	it('names the file of a component that throws', () => {
		expect(() => read('第一段。\n\n<Caption></Caption>\n')).toThrow(/a\.mdx:\d+: Unexpected empty caption/u);
	});

	it('keeps the parts of an article with its markup', () => {
		expect(read('第一段。\n')).toEqual({
			file: 'a.mdx',
			article: record,
			html: ['第一段。'],
			parts: [{ kind: 'paragraph', text: '第一段。' }],
		});
	});

	it('names every field that does not fit', () => {
		const wrong = { ...record, confidence: 7, title: 3 };
		expect(() => read('第一段。\n', wrong)).toThrow(/a\.mdx: Unexpected `title`: a number, expected text/u);
		expect(() => read('第一段。\n', wrong)).toThrow(/a\.mdx: Unexpected `confidence`/u);
	});
});

describe('splitArticle', () => {
	it('names file and line of frontmatter that is missing or is not YAML', () => {
		expect(() => splitArticle('正文', 'a.mdx')).toThrow('a.mdx:1: Unexpected start of file');
		expect(() => splitArticle('---\nid: "a"\ntitle: "题\n---\n正文', 'a.mdx')).toThrow(
			/a\.mdx:\d+: Unexpected frontmatter/u,
		);
	});

	it('keeps a line of dashes inside a quoted value', () => {
		const { data, body } = splitArticle('---\ntitle: "甲\\n---\\n乙"\n---\n正文\n', 'a.mdx');
		expect(data['title']).toBe('甲\n---\n乙');
		expect(body).toBe('正文\n');
	});
});
