/** An HTML table → one line of print a row, its cells between bars as Markdown has them. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string =>
	node.nodeName === '#text'
		? (node as DefaultTreeAdapterTypes.TextNode).value
		: node.nodeName === 'br'
			? ' '
			: children(node).map(textOf).join('');

function find(node: Node, names: readonly string[]): Node[] {
	return names.includes(node.nodeName) ? [node] : children(node).flatMap((child) => find(child, names));
}

/** Cells beyond this many columns or rows are a slip of the program. */
const MOST_SPAN = 60;

function spanOf(cell: Node, name: 'colspan' | 'rowspan'): number {
	const value = 'attrs' in cell ? cell.attrs.find((one) => one.name === name)?.value : undefined;
	return Math.min(MOST_SPAN, Math.max(1, Math.trunc(Number(value ?? 1)) || 1));
}

/**
 * Rows of cells; a cell over several columns or rows stands in the first, the others are empty, so that columns stay
 * columns. A row without a word in it is none.
 */
function tableRows(html: string): string[][] {
	const rows: string[][] = [];
	/** Column → rows below that a cell above reaches into. */
	const reach = new Map<number, number>();
	for (const row of parseFragment(html).childNodes.flatMap((node) => find(node, ['tr']))) {
		const cells: string[] = [];
		const below = new Map<number, number>();
		const skip = () => {
			for (let left = reach.get(cells.length); left; left = reach.get(cells.length)) {
				below.set(cells.length, left - 1);
				cells.push('');
			}
		};
		for (const cell of find(row, ['td', 'th'])) {
			skip();
			const text = textOf(cell).replace(/\s+/gu, ' ').trim().replaceAll('|', '｜');
			for (let k = 0; k < spanOf(cell, 'colspan'); k++) {
				below.set(cells.length, spanOf(cell, 'rowspan') - 1);
				cells.push(k ? '' : text);
			}
		}
		skip();
		reach.clear();
		for (const [column, left] of below) if (left) reach.set(column, left);
		rows.push(cells);
	}
	return rows.filter((cells) => cells.some(Boolean));
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Lines of print of a table, its caption first where it has one. */
export function tableLines(html: string): string[] {
	return tableRows(html).map(rowLine);
}
