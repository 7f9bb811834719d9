/** MDX of one article → HTML and the parts it is made of, by Sätteri's `evaluate` and the string runtime. */
import { evaluate } from 'satteri';
import { strings } from '../strings/index.ts';
import { makeComponents, type BodyPart, type BodyWords } from './components.ts';
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

/** An expression would run when the site is built; a line of code would be read as code and vanish from the text. */
const code: [pattern: RegExp, what: string][] = [
	[/(?<!\\)\{/u, 'expression `{…}`'],
	[/^(?:import|export)\b/mu, 'code after `import` or `export`'],
];

function refuseCode(body: string): void {
	// Attribute values are quoted strings; a brace in one is a brace.
	const bare = body.replace(/(?<=\bfrom=)"[^"]*"/gu, (value) => '.'.repeat(value.length));
	for (const [pattern, what] of code) {
		const found = pattern.exec(bare);
		if (found === null) continue;
		const line = body.slice(0, found.index).split('\n').length;
		throw new Error(`${line}:1: Unexpected ${what}, expected text (escape it)`);
	}
}

/** @throws what Sätteri or a component finds wrong; a message of Sätteri begins with `line:column:` */
export function renderArticle(body: string, words: BodyWords = strings.article): RenderedArticle {
	refuseCode(body);
	const parts: BodyPart[] = [];
	const module = evaluate(body, options) as { default?: Component };
	if (module.default === undefined) throw new Error('Unexpected module without content, expected an article');
	const { html } = module.default({ components: makeComponents(parts, words) });
	return { html: withTableCaptions(html.replace(/>\s*\n\s*</gu, '>\n<').trim()), parts };
}

/** A caption right above a table is the table's, and no picture's. */
const withTableCaptions = (html: string): string =>
	html.replace(
		/<figure class="photo">(?:(?!<\/figure>)[^])*?(<p data-field="caption">[^]*?<\/p>)<small>[^<]*<\/small><\/figcaption><\/figure>(?=\n<figure class="tab">)/gu,
		(_, caption: string) => caption.replace('<p', '<p class="tabcap"'),
	);

/** 1-based line of `body` that an error of `renderArticle` is about; 1 where it does not say. */
export function errorLine(body: string, message: string): number {
	const place = /^(\d+):\d+:/u.exec(message);
	if (place?.[1] !== undefined) return Number(place[1]);
	const name = /component `(\w+)`|`<(\w+)/u.exec(message);
	const needle = name?.[1] === undefined ? undefined : `<${name[1]}`;
	const at = needle === undefined ? -1 : body.indexOf(needle);
	return at < 0 ? 1 : body.slice(0, at).split('\n').length;
}
