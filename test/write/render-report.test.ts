import { expect, test } from 'vitest';
import { renderReport } from '../../scripts/write/render-report.ts';
import { reportSchema } from '../../src/report/report.ts';

const page = (name: string, article: string) => ({
	ids: [article],
	report: {
		page: name,
		furniture: [{ line: 1, text: `${name}版` }],
		duplicates: [],
		messages: [{ line: 2, ruleId: 'no-title' as const, data: { supplied: '某事' }, article }],
	},
});

test('the report counts its pages and names the article that now holds a joined half', () => {
	const pages = [page('a', 'a-3'), page('b', 'b-3')];
	const text = [...renderReport(pages, new Map([['b-3', 'a-3']]))].join('');
	const report = reportSchema.parse(JSON.parse(text));
	expect(report.totals).toEqual({ pages: 2, articles: 1, furniture: 2, duplicates: 0, messages: 2 });
	expect(report.pages.map(({ messages }) => messages[0]?.article)).toEqual(['a-3', 'a-3']);
});

test('an archive without pages has a report too', () => {
	expect(reportSchema.parse(JSON.parse([...renderReport([], new Map())].join(''))).pages).toEqual([]);
});

test('a page that breaks the contract stops the run', () => {
	const one = page('a', 'a-3');
	const broken = { ...one, report: { ...one.report, furniture: [{ line: 'one', text: '版' }] } };
	expect(() => [...renderReport([broken as never], new Map())]).toThrow(/line/u);
});

test('the picture of a page is told with the places of its lines', () => {
	const picture = { file: '1986/a.jpg', size: null, boxes: [[0, 0, 9, 9], null] };
	const one = page('a', 'a-3');
	const shown = { ...one, report: { ...one.report, picture: picture as never } };
	const text = [...renderReport([shown], new Map())].join('');
	expect(reportSchema.parse(JSON.parse(text)).pages[0]?.picture).toEqual(picture);
});
