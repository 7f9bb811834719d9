/** Pages that are really set: articles on a grid of columns, with the box of every line, in the orders that OCR programs print. */
import type { Box } from '../../page-layout.ts';
import { paddleLines } from '../../read/formats/paddle-lines.ts';
import type { ReadPage } from '../../read/formats/types.ts';
import type { GeneratedPage, GoldArticle } from './generated.ts';
import type { CleanArticle } from './articles.ts';
import { asPage } from './as-page.ts';
import { dress } from './dress.ts';
import type { DressedArticle } from './printed.ts';
import { hardKnobs, type Knobs } from './knobs.ts';
import { drawMeasure, type Measure } from './layout/measures.ts';
import { READING_ORDERS, type ReadingOrder, type SetBlock } from './layout/reading-orders.ts';
import { setArticle, type SetArticle, type SetLine } from './layout/set-article.ts';
import { seeded, type Random } from './random.ts';

/** What the setting does not show, or does itself. */
const PLAIN: Partial<Knobs> = {
	kind: 'usual',
	cuts: 0,
	scatter: 'none',
	repeated: 'none',
	missingTitle: 0,
	lateTitle: 0,
	truncated: 0,
	photos: 0,
	noise: 0,
};

const plainHead = ['kicker', 'title', 'subtitle'];

const goldOf = (a: DressedArticle): GoldArticle => {
	const head = a.head.filter(({ role }) => plainHead.includes(role));
	return {
		id: `${a.id}#${a.index}`,
		kind: a.kind,
		layout: 'whole',
		head: head.map(({ text }) => text).join(''),
		title: head.flatMap(({ role, text }) => (role === 'title' ? [text] : [])).join(''),
		blocks: a.body.flatMap(({ role, text }): GoldArticle['blocks'] =>
			role === 'mark'
				? []
				: [
						{
							type: role === 'subhead' ? 'subheading' : role === 'caption' ? 'caption' : 'paragraph',
							text,
							cuts: 0,
						},
					],
		),
		incomplete: a.incomplete,
		continuedFrom: a.continuedFrom,
	};
};

const lengthOf = ({ head, body }: DressedArticle): number =>
	body.reduce((sum, { text }) => sum + text.length, 0) + 12 * head.length;

/** Columns of a band by the articles' lengths, one each at least, none of less than six rows; the rest stays white. */
function columnsOf(articles: readonly DressedArticle[], { columns, count }: Measure): number[] {
	const lengths = articles.map(lengthOf);
	const out = articles.map(() => 1);
	for (let left = columns - articles.length; left > 0; left--) {
		const at = lengths.map((length, i) => length / out[i]!);
		const most = at.indexOf(Math.max(...at));
		if (lengths[most]! / (out[most]! + 1) < 6 * count) break;
		out[most]!++;
	}
	return out;
}

const moved = ([left, top, right, bottom]: Box, x: number, y: number): Box => [
	left + x,
	top + y,
	right + x,
	bottom + y,
];

/** Articles → bands of one to three side by side. */
function setBands(r: Random, articles: readonly DressedArticle[], measure: Measure) {
	const step = 10 * (measure.count + measure.gutter);
	const blocks: SetBlock[] = [];
	const pictures: Box[] = [];
	let y = 0;
	for (let at = 0, band = 0; at < articles.length; band++) {
		const beside = articles.slice(at, at + r.int(1, Math.min(3, measure.columns - 1)));
		at += beside.length;
		let [column, height] = [0, 0];
		columnsOf(beside, measure).forEach((columns, i) => {
			const set: SetArticle = setArticle(r, beside[i]!, columns, measure);
			blocks.push({
				band,
				lines: set.lines.map(({ text, box }) => ({ text, box: moved(box, column * step, y) })),
			});
			pictures.push(...set.pictures.map((box) => moved(box, column * step, y)));
			column += columns;
			height = Math.max(height, set.height);
		});
		y += height + 20 + 15 * r.next();
	}
	// Below the strip where the page names itself.
	const top = 30 + 0.05 * y;
	return {
		blocks: blocks.map(({ band, lines }) => ({
			band,
			lines: lines.map(({ text, box }) => ({ text, box: moved(box, 0, top) })),
		})),
		pictures: pictures.map((box) => moved(box, 0, top)),
		width: measure.columns * step - 10 * measure.gutter,
		height: y + top,
	};
}

/** A line as it is detected: edges and height a little off, the page turned, one line found as two. */
function detected(r: Random, { text, box }: SetLine, { edges, heights, turned, split }: Measure): SetLine[] {
	const off = (): number => (r.next() - 0.5) * 20 * edges;
	const [left, top, right, bottom] = box;
	const tall = (bottom - top) * (heights[0] + (heights[1] - heights[0]) * r.next());
	const middle = (top + bottom) / 2 + turned * left;
	const part = (words: string, from: number, to: number): SetLine => ({
		text: words,
		box: [from + off(), middle - tall / 2, Math.max(from + 4, to + off()), middle + tall / 2],
	});
	if (text.length < 8 || !r.chance(split)) return [part(text, left, right)];
	const at = r.int(3, text.length - 3);
	const cut = left + ((right - left) * at) / text.length;
	return [part(text.slice(0, at), left, cut), part(text.slice(at), cut, right)];
}

/** The same page with its boxes, as a file of an OCR program, and as the bare text of that file. */
export interface LaidOutPage {
	boxes: GeneratedPage;
	text: GeneratedPage;
}

/** @param order in which the program prints its lines */
export function laidOutPage(
	articles: readonly CleanArticle[],
	seed: number,
	order: ReadingOrder,
): LaidOutPage {
	const r = seeded(seed * 6_700_417 + 11);
	const knobs: Knobs = { ...hardKnobs(r), ...PLAIN };
	const measure = drawMeasure(r);
	const chosen = r
		.shuffle([...articles])
		.filter(({ blocks }) => blocks.reduce((n, b) => n + b.text.length, 0) > 150);
	const dressed = chosen.slice(0, r.int(4, 9)).map((a, i) => dress(r, a, i, knobs));
	const { blocks, pictures, width, height } = setBands(r, dressed, measure);
	const day = `20${r.int(10, 24)}年${r.int(1, 12)}月${r.int(1, 28)}日`;
	const folio: SetLine[] = [
		{ text: day, box: [0, 0, 10 * day.length, 12] },
		{ text: `A${r.int(2, 16)}`, box: [width - 30, 0, width, 14] },
	];
	// Boxes are off in the same way whatever the order.
	const found = blocks.map((block) => ({
		...block,
		lines: block.lines.flatMap((line) => detected(r, line, measure)),
	}));
	const lines = [...folio, ...READING_ORDERS[order](found, 10 * (measure.count + measure.gutter), r)];
	const file = JSON.stringify({
		width,
		height,
		lines: lines.map(({ text, box }) => ({ text, box: box.map(Math.round), score: 0.97 })),
	});
	const [read] = paddleLines.read(new TextEncoder().encode(file), 'page.json') as ReadPage[];
	const name = `laid-out-${seed}`;
	const gold = { knobs, lines: new Map(), articles: dressed.map(goldOf), duplicates: [] };
	const plain = asPage(read!.text, name);
	return {
		text: { ...gold, source: plain },
		boxes: {
			...gold,
			source: { ...plain, ...(read!.layout ? { layout: { ...read!.layout, pictures } } : {}) },
		},
	};
}
