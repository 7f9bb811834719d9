/** The course of up to six texts: a strip of bars each, one scale for all, the numbers in a table beside. */
import type { SearchClient } from '../client.ts';
import { csvFile } from '../export/csv.ts';
import { handOver } from '../export/hand-over.ts';
import { h, svg } from '../page/dom.ts';
import { readState } from '../state.ts';
import {
	bucketsOf,
	measures,
	periodsBetween,
	steps,
	valueOf,
	type Bucket,
	type DayCount,
	type Measure,
	type Step,
} from './course.ts';
import { toolWords as t } from './words.ts';

const mostTexts = 6;
/** Height of a strip, room for its words, and the widest a bar gets, in pixels. */
const strip = 90;
const words = 28;
const widest = 56;

const shownNumber = (value: number | null): string =>
	value === null ? '—' : Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);

function periodName({ from, to }: Bucket): string {
	if (from === null || to === null) return t.unknown;
	return from === to ? from : t.spanning(from, to);
}

/** A search for what one bar stands for. */
const hitsOf = (base: string, text: string, { from, to }: Bucket): string =>
	`${base}search/?${new URLSearchParams({ q: text, from: from ?? '', to: to ?? '', undated: '0' })}`;

/** Colours are written at each shape, so that the drawing keeps them when it is taken away; the page's style goes before. */
function draw(
	across: number,
	texts: readonly string[],
	buckets: readonly Bucket[],
	measure: Measure,
	base: string,
): SVGElement {
	const bounded = buckets.filter(({ from }) => from !== null);
	const first = bounded[0]?.from ?? '';
	const last = bounded.reduce((latest, { to }) => ((to ?? '') > latest ? (to ?? '') : latest), first);
	const periods = periodsBetween(first, last);
	const width = Math.min(widest, across / Math.max(1, periods.length));
	const place = new Map(periods.map((period, at) => [period, at * width]));
	/** A span's bar stands over all its periods, with what each of them would have of it. */
	const height = (bucket: Bucket, nth: number): number => {
		const value = valueOf(bucket, nth, measure) ?? 0;
		if (measure !== 'articles' || bucket.from === null || bucket.to === null) return value;
		return value / periodsBetween(bucket.from, bucket.to).length;
	};
	const most = Math.max(0, ...bounded.flatMap((bucket) => texts.map((_, nth) => height(bucket, nth))));
	const total = texts.length * (strip + words) + words;
	const drawing = svg('svg', {
		class: 'course',
		viewBox: `0 0 ${across} ${total}`,
		role: 'group',
		'aria-label': t.trend,
	});
	drawing.append(
		svg(
			'defs',
			{},
			svg(
				'pattern',
				{
					id: 'course-hatch',
					width: 6,
					height: 6,
					patternUnits: 'userSpaceOnUse',
					patternTransform: 'rotate(45)',
				},
				svg('path', { class: 'hline', d: 'M0 0v6', stroke: '#8d8069', 'stroke-width': 2 }),
			),
		),
	);
	const label = (text: string, x: number, y: number, attributes = {}): SVGElement => {
		const made = svg('text', { x, y, 'font-size': 15, fill: '#211b14', ...attributes });
		made.textContent = text;
		return made;
	};
	texts.forEach((text, nth) => {
		const ground = (nth + 1) * (strip + words);
		drawing.append(label(text, 0, ground - strip - 6, { 'font-weight': 700 }));
		for (const bucket of bounded) {
			const value = height(bucket, nth);
			if (value === 0 || bucket.from === null || bucket.to === null) continue;
			const x = place.get(bucket.from) ?? 0;
			const end = (place.get(bucket.to) ?? 0) + width;
			const tall = Math.max(2, (value / most) * strip);
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
			drawing.append(svg('a', { href: hitsOf(base, text, bucket), tabindex: -1 }, bar));
		}
		drawing.append(
			svg('line', { class: 'ground', x1: 0, x2: across, y1: ground, y2: ground, stroke: '#211b14' }),
		);
	});
	// Years, or every fifth or tenth of them, as there is room.
	const marks = periods.filter(
		(period) => period.length === 4 || period.endsWith('-01') || period === periods[0],
	);
	const every = Math.ceil((marks.length * 48) / Math.max(48, width * periods.length));
	for (const period of marks.filter((_, at) => at % every === 0))
		drawing.append(
			label(period.endsWith('-01') ? period.slice(0, 4) : period, place.get(period) ?? 0, total - 4, {
				'font-size': 13,
			}),
		);
	return drawing;
}

type Cell = string | { text: string; href: string };

function rowsOf(
	texts: readonly string[],
	buckets: readonly Bucket[],
	measure: Measure,
	base: string,
): Cell[][] {
	const sum = (of: (bucket: Bucket) => number): string =>
		String(buckets.reduce((all, bucket) => all + of(bucket), 0));
	return [
		...buckets.map((bucket): Cell[] => [
			periodName(bucket),
			...texts.map((text, nth): Cell => {
				const value = valueOf(bucket, nth, measure);
				const shown = shownNumber(value);
				return value === null || value === 0 || bucket.from === null
					? shown
					: { text: shown, href: hitsOf(base, text, bucket) };
			}),
			String(bucket.held.articles),
			String(bucket.held.characters),
		]),
		[
			measure === 'million' ? t.totalPlaces : t.total,
			...texts.map((_, nth) =>
				sum(({ found }) => (measure === 'million' ? found[nth]?.places : found[nth]?.articles) ?? 0),
			),
			sum(({ held }) => held.articles),
			sum(({ held }) => held.characters),
		],
	];
}

const plain = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

export interface TrendPlace {
	panel: HTMLElement;
	client: Pick<SearchClient, 'course' | 'held'>;
	base: string;
}

/** @param texts to begin with */
export async function showTrend(
	{ panel, client, base }: TrendPlace,
	texts: readonly string[],
): Promise<void> {
	const held = await client.held(readState(new URLSearchParams()));
	const field = h(
		'textarea',
		{ rows: 3, name: 'texts', 'aria-describedby': 'trend-say' },
		texts.slice(0, mostTexts).join('\n'),
	);
	const years = held
		.flatMap(({ notBefore, notAfter }) => [notBefore, notAfter].map((day) => Number(day.slice(0, 4))))
		.filter(Boolean);
	// A few years have no course of their own.
	const few = Math.max(...years) - Math.min(...years) < 4;
	let step: Step = few ? 'month' : 'year';
	let measure: Measure = 'articles';
	let asked: string[] = [];
	let courses: DayCount[][] = [];
	let drawing: SVGElement | null = null;
	let table: Cell[][] = [];
	const place = h('div', { 'data-course': true });
	const fault = h('p', { class: 'xs fault', role: 'status' });
	const redraw = (): void => {
		const buckets = bucketsOf(held, courses, step);
		drawing = draw(Math.max(280, panel.clientWidth), asked, buckets, measure, base);
		table = rowsOf(asked, buckets, measure, base);
		const [head, ...rows] = [[t.period, ...asked, t.held, t.characterCount], ...table];
		place.replaceChildren(
			drawing,
			h(
				'div',
				{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t.trend },
				h(
					'table',
					{ class: 'tt' },
					h('caption', { class: 'vh' }, `${t.trend}（${t.measures[measure]}）`),
					h(
						'thead',
						{},
						h(
							'tr',
							{},
							...(head ?? []).map((cell, at) =>
								h('th', { scope: 'col', class: at > 0 ? 'num' : null }, plain(cell)),
							),
						),
					),
					h(
						'tbody',
						{},
						...rows.map(([name = '', ...cells]) =>
							h(
								'tr',
								{},
								h('th', { scope: 'row' }, plain(name)),
								...cells.map((cell) =>
									h(
										'td',
										{ class: 'num' },
										typeof cell === 'string' ? cell : h('a', { href: cell.href }, cell.text),
									),
								),
							),
						),
					),
				),
			),
		);
	};
	const load = async (): Promise<void> => {
		const wanted = [...new Set(field.value.split('\n').map((text) => text.trim()))].filter(Boolean);
		fault.textContent = wanted.length > mostTexts ? t.tooMany : '';
		asked = wanted.slice(0, mostTexts);
		courses = await Promise.all(asked.map((q) => client.course(readState(new URLSearchParams({ q })))));
		redraw();
	};
	const choose = <Value extends string>(
		label: string,
		values: readonly Value[],
		names: Readonly<Record<Value, string>>,
		take: (value: Value) => void,
	): HTMLElement => {
		const made = h(
			'select',
			{ onchange: () => (take(made.value as Value), redraw()) },
			...values.map((value) => h('option', { value }, names[value])),
		);
		return h('label', {}, label, made);
	};
	const name = (extension: string): string =>
		`${t.trend}-${asked.join('-').replace(/[^\p{L}\p{N}-]+/gu, '')}.${extension}`;
	panel.replaceChildren(
		h('h2', { tabindex: -1 }, t.trend),
		h('p', { class: 'xs', id: 'trend-say' }, t.trendSay),
		h(
			'form',
			{
				class: 's tool-bar',
				onsubmit: (event: Event) => {
					event.preventDefault();
					void load().catch(() => (fault.textContent = t.failed));
				},
			},
			h('label', { class: 'texts' }, t.terms, field),
			h('button', { type: 'submit' }, t.draw),
			choose(
				t.by,
				few ? steps : steps.toReversed(),
				{ month: t.month, year: t.year },
				(value) => (step = value),
			),
			choose(t.per, measures, t.measures, (value) => (measure = value)),
			h(
				'button',
				{
					type: 'button',
					'data-trend-out': 'csv',
					onclick: () =>
						handOver(
							name('csv'),
							'text/csv',
							csvFile([
								[t.period, ...asked, t.held, t.characterCount],
								...table.map((row) => row.map(plain)),
							]),
						),
				},
				'CSV',
			),
			h(
				'button',
				{
					type: 'button',
					'data-trend-out': 'svg',
					onclick: () => {
						if (drawing !== null)
							handOver(name('svg'), 'image/svg+xml', new XMLSerializer().serializeToString(drawing));
					},
				},
				'SVG',
			),
		),
		fault,
		place,
	);
	await load();
}
