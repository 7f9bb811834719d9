/**
 * A JSX runtime that builds strings. Article text reaches it as plain strings and leaves it escaped;
 * only the components of the archive make markup, and an element nobody expects is an error.
 */
import { escapeHtml } from '../text/escape-html.ts';

/** Markup that is done, and the text it shows. */
export interface Html {
	html: string;
	text: string;
}
export type Child = Html | string | number | boolean | null | undefined | Child[];
interface Props {
	children?: Child;
	[name: string]: unknown;
}
export type Component<Made extends Html = Html> = (props: Props) => Made;

/** All children, one after the other. */
export function flatten(child: Child): Html {
	if (child === null || child === undefined || typeof child === 'boolean') return { html: '', text: '' };
	if (typeof child === 'string' || typeof child === 'number')
		return { html: escapeHtml(String(child)), text: String(child) };
	if (!Array.isArray(child)) return child;
	const parts = child.map(flatten);
	return { html: parts.map((part) => part.html).join(''), text: parts.map((part) => part.text).join('') };
}

/** Knows its children, which the article is made of. */
export const Fragment: Component<Html & { children: Child }> = ({ children }) => ({
	...flatten(children),
	children,
});

/** `type` is a component, or the name of an element that no component stands for. */
export function jsx(type: unknown, props: unknown): Html {
	if (typeof type === 'function') return (type as Component)(props as Props);
	throw new Error(
		`Unexpected element \`<${String(type)}>\`, expected only paragraphs, \`###\` headings and the components of the archive`,
	);
}

export const jsxs = jsx;
