/** The built site as files: every page of it, parsed, and one page of each kind. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { basePath, distFolder } from '../scripts/paths.ts';

export interface BuiltPage {
	/** Address under the host, with the base path. */
	path: string;
	html: string;
	elements: Tree.Element[];
}

export const base = basePath();

export const attribute = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((one) => one.name === name)?.value;

function elementsOf(node: Tree.Node): Tree.Element[] {
	const own = 'tagName' in node ? [node] : [];
	const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return [...own, ...inner];
}

export const textOf = (node: Tree.Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Every HTML page of a built site. */
export function readPages(folder = distFolder, root = base): BuiltPage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return { path: root + file.replace(/index\.html$/u, ''), html, elements: elementsOf(parse(html)) };
		});
}

export interface Link {
	from: string;
	/** Path without query and anchor. */
	path: string;
	anchor: string;
}

/** Links of a page to its own host: pages, files, styles, scripts, forms. */
export function linksOf(page: BuiltPage, origin: string): Link[] {
	return page.elements.flatMap((element) =>
		['href', 'src', 'action'].flatMap((name) => {
			const value = attribute(element, name);
			if (value === undefined) return [];
			const url = new URL(value, origin + page.path);
			if (url.origin !== origin) return [];
			return [{ from: page.path, path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) }];
		}),
	);
}

/** Links to anchors that their page does not have. */
export function danglingAnchors(pages: readonly BuiltPage[], links: readonly Link[]): Link[] {
	const ids = new Map(
		pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]),
	);
	return links.filter(({ path, anchor }) => anchor !== '' && ids.get(path)?.has(anchor) === false);
}

/** Whether a path, without query and anchor, is a file of the site. */
export function isPublished(path: string, folder = distFolder, root = base): boolean {
	if (!path.startsWith(root)) return false;
	const file = join(folder, decodeURIComponent(path.slice(root.length)));
	return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}

/** Kind → the path that its pages have. The first page of each kind stands for the others. */
const kinds: Record<string, RegExp> = {
	home: /^$/u,
	article: /^articles\/[^/]+\/$/u,
	list: /^articles\/all\/$/u,
	pages: /^pages\/$/u,
	page: /^pages\/[^/]+\/$/u,
	newspapers: /^newspapers\/$/u,
	newspaper: /^newspapers\/[^/]+\/$/u,
	dates: /^dates\/$/u,
	year: /^dates\/\d+\/$/u,
	month: /^dates\/\d+\/\d+\/$/u,
	undated: /^dates\/unknown\/$/u,
	districts: /^districts\/$/u,
	district: /^districts\/[^/]+\/$/u,
	drafts: /^drafts\/$/u,
	offices: /^drafts\/offices\/[^/]+\/$/u,
	chronicle: /^drafts\/chronicle\/[^/]+\/$/u,
	topics: /^topics\/$/u,
	topic: /^topics\/[^/]+\/$/u,
	people: /^people\/$/u,
	person: /^people\/[^/]+\/$/u,
	search: /^search\/$/u,
	review: /^review\/$/u,
	reviewRule: /^review\/(?!by-confidence)[^/]+\/$/u,
	confidence: /^review\/by-confidence\/$/u,
	data: /^data\/$/u,
	about: /^about\/$/u,
	colophon: /^colophon\/$/u,
	missing: /^404\.html$/u,
};

/** Of each kind that the archive has, its longest page: the one most likely to go wrong. */
export function samplePages(pages: readonly BuiltPage[]): { kind: string; page: BuiltPage }[] {
	return Object.entries(kinds).flatMap(([kind, pattern]) => {
		const own = pages.filter(({ path }) => pattern.test(path.slice(base.length)));
		const [longest] = own.toSorted((a, b) => b.html.length - a.html.length);
		return longest === undefined ? [] : [{ kind, page: longest }];
	});
}
