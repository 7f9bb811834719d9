/** The concordance of the answer that stands: every place a line, in the order that is wanted. */
import { handOver } from '../../browser/hand-over.ts';
import { fileName } from '../export/file-name.ts';
import { h } from '../page/dom.ts';
import { searchStrings } from '../../strings/search-names.ts';
import { cut, inOrder, lineOrders, linesCsv, linesText, type Line, type LineOrder } from './lines.ts';
import { toolWords as t } from '../../strings/search-tools.ts';

/** Lines drawn at once; the files hold all. */
const step = 100;
const widths = [10, 20, 40, 80, 200];

function showLine(line: Line, width: number): HTMLElement {
	const { before, after } = cut(line, width);
	const { card } = line;
	const where = line.where === 'paragraph' || line.where === 'title' ? null : searchStrings.where[line.where];
	return h(
		'tr',
		{ 'data-line-of': card.id },
		h('td', { class: 'l' }, before),
		h('td', { class: 'm' }, h('mark', {}, line.hit)),
		h('td', { class: 'r' }, after),
		h(
			'td',
			{ class: 'xs' },
			h('a', { href: card.url }, card.heading),
			' ',
			[card.date, card.district, where].filter(Boolean).join(' · '),
		),
	);
}

/** @param query the question, for the names of files @param origin of the archive's addresses */
export function showLines(panel: HTMLElement, all: readonly Line[], query: string, origin: string): void {
	let order: LineOrder = 'answer';
	let width = 20;
	let shown = step;
	let lines = [...all];
	const body = h('tbody');
	const more = h('button', { type: 'button', onclick: () => ((shown += step), draw()) }, t.more);
	const draw = (): void => {
		body.replaceChildren(...lines.slice(0, shown).map((line) => showLine(line, width)));
		more.hidden = shown >= lines.length;
		table.classList.toggle('wide', width > 20);
	};
	const select = <Value extends string>(
		label: string,
		values: readonly (readonly [value: Value, label: string])[],
		now: Value,
		take: (value: Value) => void,
	): HTMLElement => {
		const made = h(
			'select',
			{ onchange: () => (take(made.value as Value), draw()) },
			...values.map(([value, text]) => h('option', { value, selected: value === now }, text)),
		);
		return h('label', {}, label, made);
	};
	const out = (label: string, type: string, extension: string, write: () => string): HTMLElement =>
		h(
			'button',
			{
				type: 'button',
				'data-lines-out': extension,
				onclick: () => handOver(fileName(query, lines.length, extension), type, write()),
			},
			label,
		);
	const table = h(
		'table',
		{ class: 'kwic' },
		h('caption', { class: 'vh' }, t.lines(all.length)),
		h('thead', { class: 'vh' }, h('tr', {}, ...t.columns.map((name) => h('th', { scope: 'col' }, name)))),
		body,
	);
	panel.replaceChildren(
		h('h2', { tabindex: -1, 'data-lines-count': all.length }, t.lines(all.length)),
		h(
			'p',
			{ class: 's tool-bar' },
			select(
				t.order,
				lineOrders.map((name) => [name, t.orders[name]] as const),
				order,
				(value) => {
					order = value;
					lines = inOrder(all, order);
				},
			),
			select(
				t.width,
				widths.map((size) => [String(size), t.characters(size)] as const),
				String(width),
				(value) => (width = Number(value)),
			),
			out('CSV', 'text/csv', 'csv', () => linesCsv(lines, width, origin)),
			out(t.plainText, 'text/plain', 'txt', () => linesText(lines, width)),
		),
		table,
		more,
	);
	draw();
}
