/**
 * A page's text → its blocks. remark-parse says where headings are; text is always sliced from the
 * source by position, never taken from node values, so that OCR text that happens to be Markdown
 * (`1. `, `- `, `*`, `[`, `<`) loses no character.
 */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isByline, isNameList } from '../forms/byline.ts';
import { isImprint } from '../forms/page-lines.ts';
import { arrange } from './layout/arrange.ts';
import { meaningOf } from './layout/program-labels.ts';
import { pageLines, type Line } from './lines.ts';
import { areHeads } from './stacked-heads.ts';
import { headlinesAmong, width } from './wrapped-headlines.ts';
import { paragraphsAmong } from './wrapped-paragraphs.ts';
import type { Block, SourcePage } from '../types.ts';

/** A form in which pages come. The first row whose `test` holds reads the page. */
interface Format {
	name: string;
	/** Shown in the test of this table. */
	example: string;
	test: (page: SourcePage, lines: Line[]) => boolean;
	/** Runs of lines that make one block each, in page order. */
	group: (page: SourcePage, lines: Line[]) => Group[];
}

interface Group {
	lines: Line[];
	depth: number;
	form?: Block['form'];
	placed?: Block['placed'];
	/** Blank lines above it, where they are not to be counted. */
	gap?: number;
}

/** Add a row to read another format; ALTO XML, for instance, would give its TextBlocks as groups. */
export const formats: readonly Format[] = [
	{
		name: 'cut already',
		example: '标题\n\n正文。',
		test: ({ cuts }) => cuts !== undefined,
		group: (page, lines) => {
			const cut = new Set(page.cuts?.flatMap((one) => one.lines.map(({ line }) => line)));
			return [
				...lines.filter(({ number }) => cut.has(number)).map((line): Group => ({ lines: [line], depth: 0 })),
				...markdown(
					page,
					lines.filter(({ number }) => !cut.has(number)),
				),
			].toSorted((a, b) => a.lines[0]!.number - b.lines[0]!.number);
		},
	},
	{
		name: 'laid out',
		example: '甲栏上行\n乙栏上行\n甲栏下行。\n乙栏下行。',
		test: ({ layout }, lines) => layout !== undefined && arrange(lines, layout) !== null,
		group: ({ layout }, lines) =>
			(arrange(lines, layout!) ?? []).map(({ lines: own, looks, story }): Group => ({
				lines: own,
				depth: 0,
				gap: 0,
				placed: { looks, story },
			})),
	},
	{
		name: 'hard-wrapped',
		example: '本报讯 日前，某区召开\n推进会，部署下一阶段\n工作。',
		test: (_page, lines) => wrapWidth(lines) !== null,
		group: (_page, lines) => unwrap(lines, wrapWidth(lines) ?? 0),
	},
	{
		name: 'Markdown or plain lines',
		example: '# 标题\n\n正文。',
		test: () => true,
		group: (page, lines) => markdown(page, lines),
	},
];

/** The page's blocks in printed order. Every non-blank line stands in exactly one of them. */
export function parseBlocks(page: SourcePage): Block[] {
	const lines = pageLines(page.text);
	const format = formats.find((f) => f.test(page, lines));
	if (!format) return [];
	let previous = 0;
	return format.group(page, lines).flatMap((group, index): Block[] => {
		const [first, last] = [group.lines[0], group.lines.at(-1)];
		if (!first || !last) return [];
		const gap = group.gap ?? (index === 0 ? 0 : first.number - previous - 1);
		previous = last.number;
		const apart = group.lines.some((line, k) => k > 0 && line.number !== group.lines[k - 1]!.number + 1);
		const text = apart
			? group.lines.map((line) => line.text).join('\n')
			: page.text.slice(first.start, last.end);
		return [
			{
				index,
				start: first.start,
				end: apart ? first.end : last.end,
				line: first.number,
				endLine: apart ? first.number : last.number,
				text,
				depth: group.depth,
				...(group.form ? { form: group.form } : {}),
				...(group.placed ? { placed: group.placed } : {}),
				...labelled(page, group.lines),
				...(apart
					? {
							lines: group.lines.map(({ number, start, end, text: own }) => ({
								line: number,
								start,
								end,
								text: own,
							})),
						}
					: {}),
				gap,
				indented: first.indented,
			},
		];
	});
}

/** What most of a block's lines are called by the program that read them. */
function labelled({ layout }: SourcePage, lines: readonly Line[]): Pick<Block, 'program'> {
	if (!layout) return {};
	const votes = Map.groupBy(lines, ({ number }) => meaningOf(layout.lines[number - 1]?.label));
	const [program] = [...votes].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
	return program === undefined ? {} : { program };
}

/** One block a line; neighbouring byline lines are one block, and so are the lines of a table, a stanza, a list. */
function markdown(page: SourcePage, lines: Line[]): Group[] {
	const headings = headingLines(page.text);
	const groups: Group[] = [];
	const marks = lines.map((line) => headings.get(line.number) ?? bareHash(line));
	const bolds = lines.map((line, k) => boldWithin(page.text, marks[k] ?? line));
	const depthOf = markLevels(marks.map((m, k) => ({ depth: m?.depth ?? 0, bold: bolds[k] !== undefined })));
	const gaps = lines
		.slice(1)
		.map((l, k) => l.number - (lines[k]?.number ?? 0) - 1)
		.sort((x, y) => x - y);
	// Where blank lines part the blocks, what stands directly below one another is one block.
	const parted = lines.length > 3 && (gaps[gaps.length >> 1] ?? 0) > 0;
	let previous: Line | undefined;
	lines.forEach((line, k) => {
		const heading = marks[k];
		const range = bolds[k] ?? heading;
		const inner =
			range && range.end > range.start
				? { ...line, start: range.start, end: range.end, text: page.text.slice(range.start, range.end) }
				: line;
		const group = groups.at(-1);
		const follows = group && previous && line.number === previous.number + 1;
		const form = formOf(line);
		previous = line;
		if (form === 'table' && group?.form === 'table' && follows) return void group.lines.push(inner);
		if (form) return void groups.push({ lines: [inner], depth: 0, form });
		const depth = depthOf(heading?.depth ?? 0, bolds[k] !== undefined);
		if (follows && depth === 0 && group.depth === 0 && !group.form && goesOnAsByline(group.lines, inner))
			return void group.lines.push(inner);
		const own = isByline(inner.text) || isNameList(inner.text) || isImprint(inner.text);
		if (
			parted &&
			follows &&
			depth === 0 &&
			group.depth === 0 &&
			!own &&
			(group.form === 'lines' ||
				(!group.form && !isByline(group.lines[0]?.text ?? '') && !isImprint(group.lines[0]?.text ?? '')))
		) {
			group.lines.push(inner);
			group.form = 'lines';
			return;
		}
		groups.push({ lines: [inner], depth });
	});
	return groups.flatMap((group, k) => {
		// What stands first on the page is its running head.
		const story = groups.slice(k + 1).find(({ lines: own }) => !isByline(own[0]?.text ?? ''));
		const [above, below] = [k > 1 ? groups[k - 1] : undefined, story].map((one) =>
			one?.lines.map(({ text }) => text),
		);
		const heads =
			group.form === 'lines' &&
			areHeads(
				group.lines.map(({ text }) => text),
				above,
				below,
			);
		// They are looked at as if each stood by itself.
		return heads
			? group.lines.map((line, at): Group => ({ lines: [line], depth: 0, ...(at ? { gap: 1 } : {}) }))
			: [group];
	});
}

const formOf = ({ text }: Line): Block['form'] =>
	/^!\[[^\]]*\]\([^)]*\)$|^<img\b[^>]*>$|^<div[^>]*>\s*<img[^>]*>\s*<\/div>$/u.test(text)
		? 'picture'
		: /^\|.*\|$|^<table\b|^<\/?(?:tr|td|tbody|thead)\b/u.test(text)
			? 'table'
			: undefined;

/** The range inside `**…**` where that is the whole of the line. */
function boldWithin(text: string, { start, end }: { start: number; end: number }) {
	const own = text.slice(start, end);
	const found = /^(\*\*|__)(?=\S)(.+?)\1$/u.exec(own);
	return found && !found[2]?.includes('**') ? { start: start + 2, end: end - 2 } : undefined;
}

/** Depths as printed where no line is bold; else the kinds of marks on the page ranked: # before ##, plain before bold. */
function markLevels(all: { depth: number; bold: boolean }[]): (depth: number, bold: boolean) => number {
	if (!all.some((m) => m.bold)) return (depth) => depth;
	const key = (depth: number, bold: boolean) => (depth || 7) * 2 + Number(bold);
	const kinds = [...new Set(all.filter((m) => m.depth || m.bold).map((m) => key(m.depth, m.bold)))].sort(
		(a, b) => a - b,
	);
	return (depth, bold) => (depth || bold ? Math.min(6, kinds.indexOf(key(depth, bold)) + 1) : 0);
}

function goesOnAsByline(lines: Line[], next: Line): boolean {
	const above = lines.map((l) => l.text).join('\n');
	return isByline(above) && !/^[■□●▲◎]/u.test(next.text) && (isByline(next.text) || isNameList(next.text));
}

interface Heading {
	depth: number;
	start: number;
	end: number;
}

const parser = unified().use(remarkParse);

/** Line number → heading, for ATX headings; the range excludes the marks on both sides. */
function headingLines(text: string): Map<number, Heading> {
	const found = new Map<number, Heading>();
	// Parsing costs milliseconds; a page without a mark has no heading.
	if (!/^ {0,3}#/mu.test(text)) return found;
	for (const node of parser.parse(text).children) {
		if (node.type !== 'heading' || !node.position) continue;
		const { start, end } = node.position;
		if (start.line !== end.line) continue;
		const [first, last] = [node.children[0], node.children.at(-1)];
		const from = first?.position?.start.offset ?? 0;
		const to = last?.position?.end.offset ?? 0;
		found.set(start.line, { depth: node.depth, start: from, end: to });
	}
	return found;
}

/** `##标题`, `##——副题`: OCR models forget the space that CommonMark asks for. */
function bareHash(line: Line): Heading | undefined {
	const marks = /^(#{1,6})(?=\p{Script=Han}|(?!#)\p{P})/u.exec(line.text)?.[1];
	return marks === undefined
		? undefined
		: { depth: marks.length, start: line.start + marks.length, end: line.end };
}

/**
 * Width at which lines are wrapped, in half-width units, or null where the page is not wrapped:
 * at least 12 lines stand directly below one another and half of those that are followed by
 * another are full (within two characters of the width).
 */
export function wrapWidth(lines: Line[]): number | null {
	const followed = lines.filter(
		(line, i) => lines[i + 1]?.number === line.number + 1 && !isByline(line.text),
	);
	if (followed.length < 12 || followed.length < lines.length * 0.4) return null;
	const widths = followed.map((l) => width(l.text)).sort((a, b) => a - b);
	const full = widths[Math.floor(widths.length * 0.9)] ?? 0;
	if (full < 16 || full > 140) return null;
	return widths.filter((w) => w >= full - 4 && w <= full + 4).length >= widths.length / 2 ? full : null;
}

function unwrap(lines: Line[], full: number): Group[] {
	const groups: Group[] = [];
	const opening = headlinesAmong(lines, full);
	const beginning = paragraphsAmong(lines, full);
	lines.forEach((line, i) => {
		const previous = lines[i - 1];
		const group = groups.at(-1);
		const goesOn =
			group &&
			previous &&
			previous.number === line.number - 1 &&
			width(previous.text) >= full - 4 &&
			!opening.has(i) &&
			!beginning.has(i) &&
			!line.indented &&
			!isByline(line.text) &&
			!isByline(previous.text);
		if (goesOn) group.lines.push(line);
		else groups.push({ lines: [line], depth: 0 });
	});
	return groups;
}
