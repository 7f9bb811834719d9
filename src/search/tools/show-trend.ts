/** The panel that asks for the course of up to six texts, and shows it as a drawing and a table. */
import type { SearchClient } from '../client.ts';
import { csvFile } from '../../text/csv.ts';
import { handOver } from '../../browser/hand-over.ts';
import { h } from '../page/dom.ts';
import { readState } from '../state.ts';
import { headOf, plain, rowsOf, showTable, type Cell } from './course-table.ts';
import { bucketsOf, measures, steps, type DayCount, type Measure, type Step } from './course.ts';
import { drawCourse } from './draw-course.ts';
import { toolWords as t } from '../../strings/search-tools.ts';

const mostTexts = 6;

/** A few years have no course of their own: they are drawn by the month. */
function spansFewYears(held: readonly DayCount[]): boolean {
	const years = held.flatMap(({ notBefore, notAfter }) =>
		[notBefore, notAfter].map((day) => Number(day.slice(0, 4))).filter(Boolean),
	);
	const first = years.reduce((a, b) => Math.min(a, b), 9999);
	return years.every((year) => year - first < 4);
}

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
	const few = spansFewYears(held);
	let step: Step = few ? 'month' : 'year';
	let measure: Measure = 'articles';
	let asked: string[] = [];
	let courses: DayCount[][] = [];
	let drawing: SVGElement | null = null;
	let rows: Cell[][] = [];
	const place = h('div', { 'data-course': true });
	const fault = h('p', { class: 'xs fault', role: 'status' });
	const redraw = (): void => {
		const buckets = bucketsOf(held, courses, step);
		drawing = drawCourse(Math.max(280, panel.clientWidth), { texts: asked, buckets, measure, base });
		rows = rowsOf(asked, buckets, measure, base);
		place.replaceChildren(drawing, showTable(asked, rows, measure));
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
						handOver(name('csv'), 'text/csv', csvFile([headOf(asked), ...rows.map((row) => row.map(plain))])),
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
