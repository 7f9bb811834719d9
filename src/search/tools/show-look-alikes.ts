/** 形近: what else was asked may have been printed or read as, each form counted apart from the answer and from the others. */
import type { Answer } from '../answer.ts';
import type { SearchClient } from '../client.ts';
import { h } from '../page/dom.ts';
import { askLookAlikes, type Tried } from './ask-look-alikes.ts';
import { toolWords as t } from '../../strings/search-tools.ts';

const linkTo = (base: string, query: string, text: string): HTMLElement =>
	h('a', { href: `${base}search/?${new URLSearchParams({ q: query })}` }, text);

function showTerm(base: string, text: string, { tried, found }: Tried): HTMLElement {
	if (found.length === 0) return h('p', {}, tried === 0 ? t.alikeNotAsked(text) : t.alikeNone(text, tried));
	const all = [text, ...found.map((form) => form.text)].map((form) => `"${form}"`).join(' | ');
	return h(
		'div',
		{ 'data-alike-of': text },
		h('p', {}, t.alikeOf(text, tried)),
		h(
			'ul',
			{ class: 'alikes' },
			...found.map((form) =>
				h(
					'li',
					{ 'data-alike': form.text, 'data-count': form.articles },
					linkTo(base, `"${form.text}"`, form.text),
					` ${t.alikeCount(form.articles, form.places)}`,
				),
			),
		),
		h('p', {}, linkTo(base, all, t.alikeTogether)),
	);
}

/** @param answer whose terms are tried */
export async function showLookAlikes(
	panel: HTMLElement,
	client: Pick<SearchClient, 'answer'>,
	base: string,
	{ terms }: Answer,
): Promise<void> {
	const texts = terms.filter(({ not, fact }) => !not && !fact).map(({ text }) => text);
	const tried = await Promise.all(texts.map((text) => askLookAlikes(base, text, client)));
	panel.replaceChildren(
		h('h2', { tabindex: -1 }, t.alike),
		h('p', { class: 's' }, t.alikeSay),
		...texts.map((text, at) => showTerm(base, text, tried[at] ?? { tried: 0, found: [] })),
	);
}
