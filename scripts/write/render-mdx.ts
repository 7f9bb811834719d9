import type { PhrasingContent, Root, RootContent } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { Document, isCollection, isPair, visit } from 'yaml';
import type { Article } from '../../src/schema/schema.ts';
import type { BodyNode, Run } from '../types.ts';

/** Components that a body may hold; the site maps exactly these. */
const COMPONENTS = { caption: 'Caption', credit: 'Credit', table: 'Table' } as const;

/** Frontmatter and body of one `.mdx` file, which reads back character for character. */
export function renderMdx(article: Article, body: readonly BodyNode[]): string {
	return `---\n${renderFrontmatter(article)}---\n\n${body.map(renderNode).join('\n\n')}\n`;
}

/** YAML with every string quoted (an unquoted date becomes a Date in Astro); short lists and list entries on one line. */
function renderFrontmatter(article: Article): string {
	const document = new Document(article);
	visit(document, {
		Collection(_key, node, path) {
			if (path.length < 2) return;
			const field = path.find(isPair)?.key;
			const listOfRecords = path.length === 3 && node.items.some(isCollection);
			if (!listOfRecords && String(field) !== 'dateEvidence') node.flow = true;
		},
	});
	return document.toString({
		lineWidth: 0,
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		flowCollectionPadding: true,
	});
}

function renderNode(node: BodyNode): string {
	const root: Root = { type: 'root', children: [toMdast(node)] };
	// Only the line's own end goes: ideographic and other wide spaces at the end are text.
	const text = toMarkdown(root, {
		extensions: [mdxToMarkdown()],
		resourceLink: true,
		...(['paragraph', 'caption', 'table'].includes(node.kind) ? { handlers: { break: () => '  \n' } } : {}),
	}).replace(/\n$/u, '');
	// The one hole of mdast-util-mdx: a line that begins with `import` or `export` may be read as code.
	return text.replace(/^[ie](?=(?:m|x)port\b)/gmu, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`);
}

function toMdast(node: BodyNode): RootContent {
	if (node.kind === 'gap') return { type: 'mdxJsxFlowElement', name: 'Gap', attributes: [], children: [] };
	const children = node.runs.flatMap(phrasing);
	if (node.kind === 'paragraph') return { type: 'paragraph', children };
	if (node.kind === 'subheading') return { type: 'heading', depth: 3, children };
	return { type: 'paragraph', children: [element(COMPONENTS[node.kind], children)] };
}

function phrasing(run: Run): PhrasingContent[] {
	const content = run.text
		.split('\n')
		.flatMap((value, i): PhrasingContent[] =>
			i ? [{ type: 'break' }, { type: 'text', value }] : [{ type: 'text', value }],
		);
	if (run.from === undefined) return content;
	// The serialiser encodes quotes but not `&`, which a JSX attribute decodes.
	const value = run.from.replaceAll('&', '&amp;');
	return [element('Corrected', content, [{ type: 'mdxJsxAttribute', name: 'from', value }])];
}

/** An element on one line: block parsing inside it would wrap its text in a paragraph of its own. */
function element(
	name: string,
	children: PhrasingContent[],
	attributes: MdxJsxTextElement['attributes'] = [],
): MdxJsxTextElement {
	return { type: 'mdxJsxTextElement', name, attributes, children };
}
