import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** One article as it is published. */
export interface BuiltArticle {
	id: string;
	/** Texts of the elements that carry `data-field`, in order. */
	fields: { kind: string; text: string }[];
}

const attribute = (node: Node, name: string): string | undefined =>
	'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;

const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const textOf = (node: Node): string =>
	'value' in node && node.nodeName === '#text' ? node.value : children(node).map(textOf).join('');

/** The article of a built page, or null where the page shows none. */
export function readBuiltPage(html: string): BuiltArticle | null {
	const find = (node: Node): Node | null => {
		if (node.nodeName === 'article' && attribute(node, 'data-article-id') !== undefined) return node;
		for (const child of children(node)) {
			const found = find(child);
			if (found !== null) return found;
		}
		return null;
	};
	const article = find(parse(html));
	if (article === null) return null;
	const fields: BuiltArticle['fields'] = [];
	const collect = (node: Node): void => {
		const kind = attribute(node, 'data-field');
		if (kind === undefined) children(node).forEach(collect);
		else fields.push({ kind, text: textOf(node) });
	};
	collect(article);
	return { id: attribute(article, 'data-article-id') ?? '', fields };
}
