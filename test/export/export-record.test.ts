import { describe, expect, it } from 'vitest';
import { columns, csv, exportRecord, jsonLines, plainText } from '../../src/export/export-record.ts';
import { makeUrls } from '../../src/urls/urls.ts';
import { anItem } from '../archive/an-item.ts';

const urls = makeUrls('https://example.net/archive/jiangcheng');

describe('exports', () => {
	const item = anItem(
		{
			title: '题,"甲"',
			subtitle: '副',
			dateline: '本报讯',
			byline: '■记者 张三',
			authors: [{ name: '张三', role: '记者', kind: 'person' }],
		},
		[
			{ kind: 'paragraph', text: '第一段' },
			{ kind: 'gap', text: '' },
			{ kind: 'paragraph', text: '第二段' },
		],
	);

	it('writes plain text as it is read, with the dateline before the first paragraph', () => {
		expect(plainText(item)).toBe('题,"甲"\n\n副\n\n■记者 张三\n\n本报讯 第一段\n\n〔…〕\n\n第二段\n');
	});

	it('writes one JSON record a line that reads back to the whole record', () => {
		const [line = ''] = jsonLines([item], urls);
		expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(exportRecord(item, urls))));
		expect(exportRecord(item, urls)).toMatchObject({
			...item.article,
			url: urls.absolute(urls.article('page-3')),
		});
	});

	it('writes CSV with as many cells as columns, quoted by RFC 4180', () => {
		const [, row = ''] = csv([item], urls);
		expect(row).toContain('"题,""甲"""');
		const cells = row.match(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/gu)?.slice(0, columns.length);
		expect(cells?.length).toBe(columns.length);
	});
});
