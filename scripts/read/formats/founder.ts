/**
 * Founder's e-papers (方正): a file an article, its parts in elements of their own (`founder-title`, `founder-content`)
 * or in comments (`enpproperty`, `enpcontent`); the page with the picture map lists the articles and holds none.
 */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { articlePage, type ArticleFields } from './article-page.ts';
import { decoded } from './decoded.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
const children = (
	node: Node | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment,
): Node[] => ('childNodes' in node ? node.childNodes : []);
const BLOCKS = new Set(['p', 'div', 'br', 'tr', 'li', 'h1', 'h2', 'h3', 'table']);
const SILENT = new Set(['script', 'style', 'head']);

/** Print of a node, a line a block. */
function linesOf(node: Node): string {
	if (node.nodeName === '#text')
		return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[\r\n\t]+/gu, ' ');
	if (SILENT.has(node.nodeName)) return '';
	const text = children(node).map(linesOf).join('');
	return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
}

/** Without the blanks at both ends, and with ordinary blanks for `&nbsp;`. */
const tidy = (text: string): string =>
	text
		.replaceAll('\u00a0', ' ')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');
const printOf = (html: string): string => tidy(parseFragment(html).childNodes.map(linesOf).join(''));

/** The inside of `<name>…</name>`, by any of the names, wherever it stands, in comments too. */
const inside = (source: string, ...names: string[]): string | undefined =>
	names
		.map((name) => new RegExp(`<${name}(?:\\s[^<>]*)?>([\\s\\S]*?)</${name}>`, 'iu').exec(source)?.[1])
		.find((text) => text?.trim());

const FIELDS: Readonly<
	Record<'kicker' | 'title' | 'subtitle' | 'author' | 'date' | 'page', readonly string[]>
> = {
	kicker: ['founder-pretitle', 'founder-introtitle', 'introtitle', 'pretitle'],
	title: ['founder-title', 'title'],
	subtitle: ['founder-subtitle', 'subtitle'],
	author: ['founder-author', 'author'],
	date: ['founder-date', 'founder-pubdate', 'date', 'pubtime'],
	page: ['founder-pageno', 'founder-page', 'nodeid', 'nodename', 'pagename'],
};

/** A line that says who wrote it, at the head of the text. */
const BYLINE =
	/^(?:[■□●▲]\s*)?(?:\p{Script=Han}{1,8}报)?(?:全媒体|首席|实习|见习)?\s*(?:记者|通讯员)\s*\S{2,30}$/u;

function read(bytes: Uint8Array): ReadPage[] {
	const source = decoded(bytes);
	const content =
		inside(source, 'founder-content') ??
		/<!--\s*enpcontent\s*-->([\s\S]*?)<!--\s*\/enpcontent\s*-->/iu.exec(source)?.[1];
	if (content === undefined)
		throw new FormatError(
			'Unexpected e-paper page without the text of an article, expected `founder-content`; save the page of the article whole',
			source.split('\n').length,
			'broken-html',
		);
	const properties = /enpproperty([\s\S]*?)\/?enpproperty/iu.exec(source)?.[1] ?? source;
	const field = (name: keyof typeof FIELDS): string => printOf(inside(properties, ...FIELDS[name]) ?? '');
	const paragraphs = printOf(content).split('\n');
	const bylines: string[] = [];
	while (paragraphs.length > 1 && BYLINE.test(paragraphs[0] ?? ''))
		bylines.push(paragraphs.shift() as string);
	const article: ArticleFields = {
		kicker: field('kicker'),
		title: field('title'),
		subtitle: field('subtitle'),
		author: [...(bylines.length ? [] : [field('author')]), ...bylines].filter(Boolean).join('\n'),
		body: paragraphs.join('\n'),
		date: field('date'),
		page: field('page'),
	};
	const page = articlePage([article]);
	return [{ ...page, part: null, setAside: outside(source, page.text) }];
}

/** Print of the file that is none of the article's: navigation, the list of pages. */
function outside(source: string, text: string): ReadPage['setAside'] {
	const held = new Set(text.split('\n').map((line) => line.replace(/\s/gu, '')));
	const rest = tidy(children(parse(source)).map(linesOf).join(''));
	const comments = source.match(/<!--[\s\S]*?-->/gu) ?? [];
	const titles = (source.match(/<title[^>]*>([^<]*)/giu) ?? []).map((one) => one.replace(/<[^>]*>/u, ''));
	return [...rest.split('\n'), ...comments, ...titles]
		.filter((line) => line.trim() && !held.has(line.replace(/\s/gu, '')))
		.map((line) => ({ line: 0, text: line, what: 'outside-the-article' }));
}

export const founder: Format = {
	id: 'founder',
	version: 1,
	recognise: ({ text }) =>
		text !== null && /<founder-(?:title|content)\b|<!--\s*enpcontent|enpproperty/iu.test(text),
	example: 'founder.html',
	knows: 6,
	read,
};

export const founderMap: Format = {
	id: 'founder-map',
	version: 1,
	recognise: ({ text }) => text !== null && /<map\b[^<>]*pagepicmap/iu.test(text),
	example: 'founder-map.html',
	knows: 0,
	read: () => [],
	leftOut: 'it lists the articles of an e-paper page and holds none; save the pages of the articles too',
};
