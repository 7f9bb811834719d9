import { expect, test } from 'vitest';
import { arrange } from '../../../scripts/look/layout/arrange.ts';
import { pageLines } from '../../../scripts/look/lines.ts';
import type { Box, PageLayout } from '../../../scripts/page-layout.ts';
import { asPage } from '../../../scripts/bench/pages/as-page.ts';
import { segmentPage } from '../../frozen.ts';

/** Body characters are 20 wide, lines 30 apart, columns 300 wide. */
const EM = 20;
interface Set {
	text: string;
	x: number;
	y: number;
	size?: number;
}
const boxOf = ({ text, x, y, size = 1 }: Set): Box => [x, y, x + [...text].length * EM * size, y + EM * size];

/** A column of paragraphs, each set in by two characters, wrapped at 15 characters. */
function column(x: number, y: number, paragraphs: readonly string[]): Set[] {
	const lines = paragraphs.flatMap((text) => {
		const signs = [...text];
		const rows: Omit<Set, 'y'>[] = [{ text: signs.splice(0, 13).join(''), x: x + 2 * EM }];
		while (signs.length) rows.push({ text: signs.splice(0, 15).join(''), x });
		return rows;
	});
	return lines.map((line, i) => ({ ...line, y: y + 30 * i }));
}

const first = '城东新桥昨日正式通车市民过河不用再绕行九公里大家都说这是今年最好的一件事。';
const second = '桥长一千八百米双向六车道两侧设有人行步道夜间灯光全部采用节能设备每年省电。';
const third = '河西菜场昨日搬进新楼摊位比从前多了三十个顾客买菜不再日晒雨淋商户都很高兴。';

/** Two stories side by side, the left one in two columns; printed as detectors print: from top to bottom. */
function page(left: readonly Set[] = []): { text: string; layout: PageLayout } {
	const sets: Set[] = [
		...(left.length ? left : column(40, 180, [first, second, first])),
		{ text: '城东新桥今日通车', x: 100, y: 100, size: 2.5 },
		...column(360, 180, [second, first]),
		{ text: '菜场搬进新楼', x: 700, y: 100, size: 2 },
		...column(680, 180, [third, second, third]),
	].toSorted((a, b) => a.y - b.y || a.x - b.x);
	return {
		text: sets.map(({ text }) => `${text}\n`).join(''),
		layout: {
			width: 1020,
			height: 800,
			grain: 'line',
			lines: sets.map((set) => ({ box: boxOf(set) })),
			pictures: [],
		},
	};
}

test('lines of columns are put together again under their headlines', () => {
	const { text, layout } = page();
	const groups = arrange(pageLines(text), layout) ?? [];
	expect(
		groups.map(({ lines, looks, story }) => [story, looks, lines.map((line) => line.text).join('')]),
	).toEqual([
		[0, 'title', '城东新桥今日通车'],
		[0, 'body', first],
		[0, 'body', second],
		[0, 'body', first],
		[0, 'body', second],
		[0, 'body', first],
		[1, 'title', '菜场搬进新楼'],
		[1, 'body', third],
		[1, 'body', second],
		[1, 'body', third],
	]);
});

test('rows of one size are one title, the smaller row above them is its kicker', () => {
	const above = [
		{ text: '喜讯传来', x: 180, y: 20, size: 1.4 },
		{ text: '大桥南北', x: 150, y: 54, size: 2.3 },
	];
	const { text, layout } = page([...above, ...column(40, 180, [first, second, first])]);
	const heads = (arrange(pageLines(text), layout) ?? []).filter(({ story }) => story === 0).slice(0, 2);
	expect(heads.map(({ looks, lines }) => [looks, lines.map((line) => line.text)])).toEqual([
		['kicker', ['喜讯传来']],
		['title', ['大桥南北', '城东新桥今日通车']],
	]);
});

test('a sentence goes on where a line is set in beside a picture', () => {
	const lines = column(40, 180, [first, second, first]).map((line, i) =>
		i === 5 ? { ...line, x: line.x + 2 * EM } : line,
	);
	const { text, layout } = page(lines);
	const { drafts } = segmentPage({ ...asPage(text), layout });
	const { parts } = drafts.find(({ parts: all }) =>
		all.some(({ pieces }) => pieces[0]?.text.startsWith('城东新桥今')),
	)!;
	const paragraphs = parts.filter(({ kind }) => kind === 'paragraph');
	expect(paragraphs[1]?.pieces.map((piece) => piece.text).join('')).toBe(second);
});

test('every line stands in one group, whatever the boxes say', () => {
	const { text, layout } = page();
	const wild = layout.lines.map((line, i) =>
		line && i % 3
			? { box: line.box.map((n) => (n * 7919 * (i + 1)) % 1000).toSorted((a, b) => a - b) as never }
			: line,
	);
	const lines = pageLines(text);
	const groups = arrange(lines, { ...layout, lines: wild }) ?? [{ lines }];
	expect(
		groups.flatMap((group) => group.lines.map(({ number }) => number)).toSorted((a, b) => a - b),
	).toEqual(lines.map(({ number }) => number));
});

test('a page without boxes is arranged by nothing', () => {
	const { text, layout } = page();
	expect(arrange(pageLines(text), { ...layout, lines: layout.lines.map(() => null) })).toBeNull();
});

test('articles of a page with boxes name the lines they came from, as numbered in the text', () => {
	const { text, layout } = page();
	const { drafts } = segmentPage({ ...asPage(text), layout });
	const printed = text.split('\n');
	expect(drafts.length).toBe(2);
	for (const { parts } of drafts)
		for (const { line, text: own } of parts.flatMap(({ pieces }) => pieces))
			expect(printed[line - 1]).toContain(own);
});

/** What a page of these lines is arranged as: story, looks, text. */
function arranged(sets: readonly Set[], height = 1600): [number, string | null, string][] {
	const sorted = sets.toSorted((a, b) => a.y - b.y || a.x - b.x);
	const layout: PageLayout = {
		width: 1020,
		height,
		grain: 'line',
		lines: sorted.map((set) => ({ box: boxOf(set) })),
		pictures: [],
	};
	return (arrange(pageLines(sorted.map(({ text }) => `${text}\n`).join('')), layout) ?? []).map(
		({ story, looks, lines }) => [story, looks, lines.map((line) => line.text).join('')],
	);
}

/** Two articles one below the other, each over three columns. */
const bands = (heads: { upper: Set; lower: Set }): Set[] => [
	heads.upper,
	...[40, 360, 680].flatMap((x) => column(x, 200, [first, second])),
	heads.lower,
	...[40, 360, 680].flatMap((x) => column(x, 560, [third, first])),
];

test('columns beyond a headline that is shorter than they are go with the column beside them, not with the article above', () => {
	const groups = arranged(
		bands({
			upper: { text: '城东新桥今日正式通车', x: 100, y: 110, size: 4 },
			lower: { text: '菜场搬进新楼', x: 40, y: 480, size: 2.5 },
		}),
	);
	const story = groups.find(([, , text]) => text === '菜场搬进新楼')?.[0];
	expect(
		groups.filter(([own, looks]) => own === story && looks === 'body').map(([, , text]) => text),
	).toEqual([third, first, third, first, third, first]);
});

test('a byline between a headline and its columns is the headline’s, with the names of its second row', () => {
	const groups = arranged([
		...bands({
			upper: { text: '城东新桥今日正式通车', x: 100, y: 70, size: 4 },
			lower: { text: '菜场搬进新楼两地商户都说好', x: 100, y: 480, size: 3 },
		}),
		{ text: '本报记者 张建国 李小明', x: 400, y: 158 },
		{ text: '王志强', x: 490, y: 180 },
	]);
	expect(groups).toContainEqual([groups[0]![0], 'byline', '本报记者 张建国 李小明王志强']);
});

test('a cross-head of two rows over the middle of a column is one, and no text', () => {
	const [x, top] = [40, 560];
	const text = [...column(x, top, [third, first]), ...column(x, top + 290, [second, third])];
	const groups = arranged([
		...bands({
			upper: { text: '城东新桥今日正式通车', x: 100, y: 110, size: 4 },
			lower: { text: '菜场搬进新楼两地商户都说好', x: 100, y: 480, size: 3 },
		}).filter((set) => set.y < 560 || set.x > 300),
		...text,
		{ text: '摊位比从前多了', x: x + 80, y: top + 200 },
		{ text: '顾客不再淋雨', x: x + 90, y: top + 230 },
	]);
	expect(groups.map(([, looks, own]) => [looks, own])).toContainEqual([
		'subhead',
		'摊位比从前多了顾客不再淋雨',
	]);
});

test('a row that was detected in two pieces is one row of its column', () => {
	const sets = bands({
		upper: { text: '城东新桥今日正式通车', x: 100, y: 110, size: 4 },
		lower: { text: '菜场搬进新楼两地商户都说好', x: 100, y: 480, size: 3 },
	});
	const at = sets.findIndex(({ text }) => text === third.slice(13, 28));
	const { text, x, y } = sets[at]!;
	const pieces = [
		{ text: text.slice(0, 6), x, y },
		{ text: text.slice(6), x: x + 6 * EM + 4, y },
	];
	const groups = arranged([...sets.slice(0, at), ...pieces, ...sets.slice(at + 1)]);
	expect(groups.filter(([, looks, own]) => looks === 'body' && own === third)).toHaveLength(3);
});
