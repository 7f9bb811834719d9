/**
 * The course of texts as a drawing: a strip of bars each, one scale for all. Colours are written at each shape, so that
 * the drawing keeps them when it is taken away; the page's style goes before.
 */
import { svg } from '../page/dom.ts';
import { periodsBetween, valueOf, type Bucket, type Measure } from './course.ts';
import { hitsOf, periodName, shownNumber } from './show-bucket.ts';
import { toolWords as t } from '../../strings/search-tools.ts';

/** Height of a strip, room for its words, and the widest a bar gets, in pixels. */
const strip = 90;
const words = 28;
const widest = 56;
/** Room that the name of a year takes. */
const yearRoom = 48;

export interface Course {
	texts: readonly string[];
	buckets: readonly Bucket[];
	measure: Measure;
	base: string;
}

/** A stretch of time whose ends are known. */
type Bounded = Bucket & { from: string; to: string };
const isBounded = (bucket: Bucket): bucket is Bounded => bucket.from !== null && bucket.to !== null;

interface Scale {
	periods: string[];
	/** Pixels a period. */
	width: number;
	/** Left edge of each period. */
	place: ReadonlyMap<string, number>;
}

function scaleOf(across: number, bounded: readonly Bounded[]): Scale {
	const first = bounded[0]?.from ?? '';
	const last = bounded.reduce((latest, { to }) => (to > latest ? to : latest), first);
	const periods = periodsBetween(first, last);
	const width = Math.min(widest, across / Math.max(1, periods.length));
	return { periods, width, place: new Map(periods.map((period, at) => [period, at * width])) };
}

/** A span's bar stands over all its periods, with what each of them would have of it. */
function heightOf(bucket: Bounded, nth: number, measure: Measure): number {
	const value = valueOf(bucket, nth, measure) ?? 0;
	return measure === 'articles' ? value / periodsBetween(bucket.from, bucket.to).length : value;
}

function label(text: string, x: number, y: number, attributes = {}): SVGElement {
	const made = svg('text', { x, y, 'font-size': 15, fill: '#211b14', ...attributes });
	made.textContent = text;
	return made;
}

function hatch(): SVGElement {
	const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
	const line = svg('path', { class: 'hline', d: 'M0 0v6', stroke: '#8d8069', 'stroke-width': 2 });
	return svg('defs', {}, svg('pattern', { id: 'course-hatch', ...size }, line));
}

/** @param share of the highest bar, 0–1 */
function drawBar(bucket: Bounded, nth: number, share: number, ground: number, scale: Scale, course: Course) {
	const { texts, measure, base } = course;
	const text = texts[nth] ?? '';
	const x = scale.place.get(bucket.from) ?? 0;
	const end = (scale.place.get(bucket.to) ?? 0) + scale.width;
	const tall = Math.max(2, share * strip);
	const sure = bucket.from === bucket.to;
	const gap = Math.min(2, (end - x) * 0.1);
	const bar = svg('rect', {
		class: sure ? 'sure' : 'maybe',
		x: x + gap,
		y: ground - tall,
		width: Math.max(1, end - x - 2 * gap),
		height: tall,
		fill: sure ? '#ab2817' : 'url(#course-hatch)',
	});
	const title = svg('title', {});
	title.textContent = `${text} ${periodName(bucket)} ${shownNumber(valueOf(bucket, nth, measure))}`;
	bar.append(title);
	return svg('a', { href: hitsOf(base, text, bucket), tabindex: -1 }, bar);
}

/** Years, or every fifth or tenth of them, as there is room. */
function drawYears({ periods, width, place }: Scale, y: number): SVGElement[] {
	const marks = periods.filter(
		(period) => period.length === 4 || period.endsWith('-01') || period === periods[0],
	);
	const every = Math.ceil((marks.length * yearRoom) / Math.max(yearRoom, width * periods.length));
	return marks
		.filter((_, at) => at % every === 0)
		.map((period) => {
			const name = period.endsWith('-01') ? period.slice(0, 4) : period;
			return label(name, place.get(period) ?? 0, y, { 'font-size': 13 });
		});
}

/** @param across width in pixels */
export function drawCourse(across: number, course: Course): SVGElement {
	const { texts, buckets, measure } = course;
	const bounded = buckets.filter(isBounded);
	const scale = scaleOf(across, bounded);
	const heights = texts.map((_, nth) => bounded.map((bucket) => heightOf(bucket, nth, measure)));
	const most = heights.flat().reduce((a, b) => Math.max(a, b), 0);
	const total = texts.length * (strip + words) + words;
	const size = { class: 'course', viewBox: `0 0 ${across} ${total}` };
	const drawing = svg('svg', { ...size, role: 'group', 'aria-label': t.trend }, hatch());
	texts.forEach((text, nth) => {
		const ground = (nth + 1) * (strip + words);
		drawing.append(label(text, 0, ground - strip - 6, { 'font-weight': 700 }));
		bounded.forEach((bucket, at) => {
			const height = heights[nth]?.[at] ?? 0;
			if (height > 0) drawing.append(drawBar(bucket, nth, height / most, ground, scale, course));
		});
		drawing.append(
			svg('line', { class: 'ground', x1: 0, x2: across, y1: ground, y2: ground, stroke: '#211b14' }),
		);
	});
	drawing.append(...drawYears(scale, total - 4));
	return drawing;
}
