/** The articles as the page is cut now, in the page's order. */
import type { DeskArticle, DeskCut, DeskPart } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { partClass } from '../model/part-class.ts';

/** What the desk knows of the articles beside the cut. */
export interface ArticlesShown {
	changed: ReadonlySet<number>;
	settled: (article: DeskArticle) => boolean;
	/** Words of a review rule. */
	rule: (id: string) => string;
	/** The form for the article's fields. */
	fields: (article: DeskArticle) => HTMLDetailsElement;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<Record<string, string>> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(properties))
		if (value !== undefined) node.setAttribute(key, value);
	node.append(...children);
	return node;
};
export { make };

function partNode({ kind, pieces }: DeskPart): HTMLElement {
	return make(
		'p',
		{ class: partClass(kind) },
		make('span', { class: 'lab' }, t.parts[kind]),
		...pieces.flatMap(({ line, text }, nth) => [
			...(nth > 0 ? [make('span', { class: 'cut', title: t.line(line) })] : []),
			make('span', { 'data-of-line': String(line) }, text.trim()),
		]),
	);
}

function articleNode(article: DeskArticle, nth: number, shown: ArticlesShown): HTMLElement {
	const settled = shown.settled(article);
	const flags = t.flags(article.review.map(shown.rule));
	const state = [
		t.kinds[article.kind],
		...(article.incomplete ? [t.incomplete[article.incomplete]] : []),
		t.sure(article.confidence),
		...(settled ? [t.settled] : []),
		...(shown.changed.has(article.first) ? [t.changed] : []),
	];
	const fields = shown.fields(article);
	const button = (action: string, label: string): HTMLElement =>
		make('button', { type: 'button', 'data-act': action, 'data-first': String(article.first) }, label);
	return make(
		'section',
		{
			class: ['dk-art', settled ? 'settled' : '', shown.changed.has(article.first) ? 'changed' : '']
				.filter(Boolean)
				.join(' '),
			'data-first': String(article.first),
			'aria-labelledby': `dk-${article.first}`,
		},
		make(
			'header',
			{},
			make('h2', { id: `dk-${article.first}` }, t.article(nth)),
			make('p', { class: 'xs dot' }, ...state.map((text) => make('span', {}, text))),
			...(flags && !settled ? [make('p', { class: 's flag' }, flags)] : []),
		),
		...article.parts.map(partNode),
		make(
			'p',
			{ class: 'acts' },
			...(settled ? [] : [button('confirm', t.confirm)]),
			...(nth > 1 ? [button('append', t.append)] : []),
		),
		fields,
	);
}

export function showArticles(region: HTMLElement, cut: DeskCut, shown: ArticlesShown): void {
	const scroll = region.scrollTop;
	const open = new Set(
		[...region.querySelectorAll<HTMLElement>('[data-first]:has(details[open])')].map(
			({ dataset }) => dataset['first'],
		),
	);
	region.replaceChildren(...cut.articles.map((article, nth) => articleNode(article, nth + 1, shown)));
	for (const { first } of cut.articles)
		if (open.has(String(first)))
			region.querySelector(`[data-first="${first}"] details`)?.toggleAttribute('open', true);
	region.scrollTop = scroll;
}
