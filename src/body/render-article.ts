/** MDX of one article → the parts it is made of, each with its markup, by Sätteri's `evaluate` and the string runtime. */
import { evaluate } from 'satteri';
import { components, partOf, type BodyPart, type Marked } from './components.ts';
import { Fragment, jsx, jsxs, type Child, type Component } from './string-jsx.ts';

export interface RenderedArticle {
	/** In order. */
	parts: BodyPart[];
	/** The markup of each part's text, without the element around it. */
	html: string[];
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
export function renderArticle(body: string): RenderedArticle {
	refuseCode(body);
	const module = evaluate(body, options) as { default?: Component };
	if (module.default === undefined) throw new Error('Unexpected module without content, expected an article');
	const made = module.default({ components }) as Marked & { children?: Child };
	const blocks = [made.children ?? made].flat(Infinity as 1).flatMap(blocksOf);
	return { parts: blocks.map(({ part }) => part), html: blocks.map(({ html }) => html) };
}

/** What stands alone on its line and is no part (a paragraph that was put right as a whole) is a paragraph. */
function blocksOf(child: Child): (Marked & { part: BodyPart })[] {
	if (typeof child !== 'object' || child === null || Array.isArray(child))
		return typeof child === 'string' && child.trim() ? blocksOf(partOf('paragraph', child)) : [];
	const { part } = child as Marked;
	return part ? [{ ...child, part }] : blocksOf(partOf('paragraph', child));
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
