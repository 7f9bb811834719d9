/**
 * The components an article's body may use, and nothing else. They show the newspaper's text character for
 * character; `data-field` marks what the search reads. Each also tells `Collector` what it showed.
 */
import { flatten, type Component, type Html } from './string-jsx.ts';
import type { strings } from '../strings/index.ts';
import { fullWidth } from '../text/full-width.ts';
import { hasHeader, tableRows } from '../text/table-rows.ts';

/** One part of an article as the body gives it; `text` is the newspaper's, after corrections. */
export interface BodyPart {
	kind: 'paragraph' | 'subheading' | 'caption' | 'credit' | 'table' | 'gap';
	text: string;
	/** The text before corrections, where a correction changed it. */
	original?: string;
}

/** What the interface says between the newspaper's words: it is rendered outside the bundle, which knows its language. */
export type BodyWords = Pick<typeof strings.article, 'photo' | 'gap'>;

interface Marked extends Html {
	/** Text with the readings before correction. */
	original?: string;
	/** What it told the collector. */
	part?: BodyPart;
}

const field = (name: string, html: string): string => ` data-field="${name}">${fullWidth(html)}`;

function originalOf(children: unknown): string {
	if (Array.isArray(children)) return children.map(originalOf).join('');
	if (typeof children === 'object' && children !== null) {
		const { original, text } = children as Marked;
		return original ?? text;
	}
	return typeof children === 'string' || typeof children === 'number' ? String(children) : '';
}

/** Makes the component map of one article; `parts` receives what the article holds, in order. */
export function makeComponents(parts: BodyPart[], words: BodyWords): Record<string, Component> {
	/** A paragraph inside a caption is the caption's text, not a paragraph of the article. */
	const giveUp = (child: unknown): void => {
		if (Array.isArray(child)) return child.forEach(giveUp);
		const { part } = (typeof child === 'object' && child !== null ? child : {}) as Partial<Marked>;
		if (part !== undefined) parts.splice(parts.indexOf(part), 1);
	};
	const block =
		(kind: BodyPart['kind'], wrap: (html: string) => string): Component =>
		({ children }) => {
			const { html, text } = flatten(children);
			const trimmed = text.trim();
			if (trimmed === '') throw new Error(`Unexpected empty ${kind}, expected text`);
			giveUp(children);
			const original = originalOf(children).trim();
			const part: BodyPart =
				original === trimmed ? { kind, text: trimmed } : { kind, text: trimmed, original };
			parts.push(part);
			return { html: wrap(html.trim()), text, original, part } as Marked;
		};
	const tableHtml = (html: string): string => {
		const rows = tableRows(html.replaceAll('<br>', ''));
		const header = hasHeader(tableRows(html.replace(/<[^>]*>/gu, '')));
		const cell = (of: 'td' | 'th', text: string): string =>
			text
				? `<${of}${of === 'th' ? ' scope="col"' : ''}${field('paragraph', text)}</${of}>`
				: `<${of}></${of}>`;
		const row = (cells: readonly string[], k: number): string =>
			`<tr>${cells.map((text) => cell(header && k === 0 && text ? 'th' : 'td', text)).join('')}</tr>`;
		const [first = '', ...rest] = rows.map(row);
		return header
			? `<table><thead>${first}</thead><tbody>${rest.join('')}</tbody></table>`
			: `<table><tbody>${first}${rest.join('')}</tbody></table>`;
	};
	const inner = (html: string): string => html.replace(/^<p data-field="paragraph">([^]*)<\/p>$/u, '$1');
	return {
		p: block('paragraph', (html) => `<p${field('paragraph', html)}</p>`),
		h3: block('subheading', (html) => `<h2${field('subheading', html)}</h2>`),
		Caption: block(
			'caption',
			(html) =>
				`<figure class="photo"><div class="frame"></div><figcaption><p${field('caption', inner(html))}</p><small>${words.photo}</small></figcaption></figure>`,
		),
		Credit: block('credit', (html) => `<p class="credit">${inner(html)}</p>`),
		Table: block('table', (html) => `<figure class="tab">${tableHtml(inner(html))}</figure>`),
		Gap: () => {
			parts.push({ kind: 'gap', text: '' });
			return { html: `<p class="cut">${words.gap}</p>`, text: '' };
		},
		Corrected: ({ children, from }) => {
			if (typeof from !== 'string')
				throw new Error('Unexpected `<Corrected>` without `from`, expected the text before');
			const { html, text } = flatten(children);
			return { html: `<ins class="fix">${html}</ins>`, text, original: from } as Marked;
		},
		// The engine writes the line end itself, as text behind the break.
		br: () => ({ html: '<br>', text: '' }),
	};
}
