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

/** Rows of cells, bars in a cell escaped; a row without a word in it is none. */
function tableRows(html: string): string[][] {
	return parseFragment(html)
		.childNodes.flatMap((node) => find(node, ['tr']))
		.map((row) =>
			find(row, ['td', 'th']).map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim().replaceAll('|', '｜')),
		)
		.filter((cells) => cells.some(Boolean));
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Lines of print of a table, its caption first where it has one. */
export function tableLines(html: string): string[] {
	return tableRows(html).map(rowLine);
}
