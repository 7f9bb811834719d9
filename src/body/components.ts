/** The components an article's body may use, and nothing else. Each keeps the newspaper's text character for character. */
import { flatten, type Child, type Component, type Html } from './string-jsx.ts';

/** One part of an article as the body gives it; `text` is the newspaper's, after corrections. */
export interface BodyPart {
	kind: 'paragraph' | 'subheading' | 'caption' | 'credit' | 'table' | 'gap';
	text: string;
	/** The text before corrections, where a correction changed it. */
	original?: string;
}

/** What a component made: the markup of its text without an element around it, and the part it stands for, if any. */
export interface Marked extends Html {
	/** Text with the readings before correction. */
	original?: string;
	part?: BodyPart;
}

function originalOf(children: Child): string {
	if (Array.isArray(children)) return children.map(originalOf).join('');
	if (typeof children === 'object' && children !== null) {
		const { original, text } = children as Marked;
		return original ?? text;
	}
	return typeof children === 'string' || typeof children === 'number' ? String(children) : '';
}

/** What stands inside a part is its text: a paragraph inside a caption is no paragraph of the article. */
export function partOf(kind: BodyPart['kind'], children: Child): Marked {
	const { html, text } = flatten(children);
	const trimmed = text.trim();
	if (trimmed === '') throw new Error(`Unexpected empty ${kind}, expected text`);
	const original = originalOf(children).trim();
	const part: BodyPart = original === trimmed ? { kind, text: trimmed } : { kind, text: trimmed, original };
	return { html: html.trim(), text, original, part };
}

const block =
	(kind: BodyPart['kind']): Component<Marked> =>
	({ children }) =>
		partOf(kind, children);

export const components: Record<string, Component<Marked>> = {
	p: block('paragraph'),
	h3: block('subheading'),
	Caption: block('caption'),
	Credit: block('credit'),
	Table: block('table'),
	Gap: () => ({ html: '', text: '', part: { kind: 'gap', text: '' } }),
	Corrected({ children, from }) {
		if (typeof from !== 'string')
			throw new Error('Unexpected `<Corrected>` without `from`, expected the text before');
		const { html, text } = flatten(children);
		return { html: `<ins class="fix">${html}</ins>`, text, original: from };
	},
	// The engine writes the line end itself, as text behind the break.
	br: () => ({ html: '<br>', text: '' }),
};
