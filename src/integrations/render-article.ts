/** MDX of one article → HTML and the parts it is made of, by Sätteri's `evaluate` and the string runtime. */
import { evaluate } from 'satteri';
import { makeComponents, type BodyPart } from '../components/article-body.ts';
import { Fragment, jsx, jsxs, type Component } from './string-jsx.ts';

export interface RenderedArticle {
	html: string;
	parts: BodyPart[];
}

// Newspaper text must come out as it went in: no tables, no strikethrough, no curled quotes.
const options = {
	Fragment,
	jsx,
	jsxs,
	elementAttributeNameCase: 'html',
	features: { gfm: false, smartPunctuation: false, frontmatter: false },
} as const;

/** @throws what Sätteri or a component finds wrong; a message of Sätteri begins with `line:column:` */
export function renderArticle(body: string): RenderedArticle {
	const parts: BodyPart[] = [];
	const module = evaluate(body, options) as { default?: Component };
	if (module.default === undefined) throw new Error('Unexpected module without content, expected an article');
	const { html } = module.default({ components: makeComponents(parts) });
	return { html: html.replace(/>\s*\n\s*</gu, '>\n<').trim(), parts };
}

/** 1-based line of `body` that an error of `renderArticle` is about; 1 where it does not say. */
export function errorLine(body: string, message: string): number {
	const place = /^(\d+):\d+:/u.exec(message);
	if (place?.[1] !== undefined) return Number(place[1]);
	const name = /component `(\w+)`|`<(\w+)/u.exec(message);
	const needle = name?.[1] === undefined ? undefined : `<${name[1]}`;
	const at = needle === undefined ? -1 : body.indexOf(needle);
	return at < 0 ? 1 : body.slice(0, at).split('\n').length;
}
