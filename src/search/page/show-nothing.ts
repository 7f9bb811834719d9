/** Nothing found: what was searched, what each term alone would find, what is near. Loaded when there is nothing. */
import type { Answer } from '../answer.ts';
import type { SearchClient } from '../client.ts';
import { nearestNames } from '../box/suggest.ts';
import { topicQuery } from '../query/topic-query.ts';
import type { SuggestEntry } from '../suggest-match.ts';
import { addressOf, isFiltered, unfiltered, type SearchState } from '../state.ts';
import { nothingWords as t } from '../../strings/search-nothing.ts';
import { words } from '../../strings/search-page.ts';
import { askApart } from '../tools/ask-apart.ts';
import { h } from './dom.ts';
import { base, notice } from './elements.ts';

const ask = (query: string): string => `${location.pathname}?q=${encodeURIComponent(query)}`;
const say = (...children: Parameters<typeof h>[2][]): void => notice.append(h('p', {}, ...children));

const queryFor = ({ kind, text }: SuggestEntry): string => (kind === 'topic' ? topicQuery(text) : text);

async function showNearest(wanted: Answer['terms'], isCurrent: () => boolean): Promise<void> {
	const near = (await Promise.all(wanted.map(({ text }) => nearestNames(base, text)))).flat();
	if (!isCurrent() || near.length === 0) return;
	say(
		t.nearest,
		...near.map((entry) => h('a', { href: ask(queryFor(entry)) }, t.named(entry.text, entry.count))),
	);
	for (const { kind, text, target, page } of near)
		if (page !== undefined)
			say(words.signKinds[kind], h('a', { href: `${base}${page}/`, 'data-near': kind }, target ?? text));
}

async function showParts(state: SearchState, isCurrent: () => boolean, client: SearchClient): Promise<void> {
	const parts = await client.parts(state);
	const links = parts.map(({ text, articles }) =>
		h('a', { href: ask(`"${text}"`) }, t.alone(text, articles)),
	);
	if (isCurrent() && links.length > 0) say(t.partsTitle, ...links);
}

/** Places shown of those outside the articles. */
const mostApart = 5;

/** What was asked may stand on a page, in a line that is part of no article. */
async function showApart(wanted: Answer['terms'], isCurrent: () => boolean): Promise<void> {
	const asked = await Promise.all(
		wanted.map(async ({ text }) => ({ text, hits: await askApart(base, text) })),
	);
	if (!isCurrent()) return;
	for (const { text, hits } of asked)
		if (hits.length > 0)
			say(
				t.apart(text, hits.length),
				...hits
					.slice(0, mostApart)
					.map(({ stem, line, words: printed }) =>
						h(
							'a',
							{ href: `${base}pages/${stem}/#L${line}`, 'data-apart': true },
							t.apartAt(stem, line, printed),
						),
					),
			);
}

/** @param isCurrent whether this still is the question */
export function showNothing(
	{ terms, archive }: Answer,
	state: SearchState,
	isCurrent: () => boolean,
	client: SearchClient,
): void {
	const wanted = terms.filter(({ not }) => !not);
	const texts = wanted.filter(({ fact }) => !fact);
	const whole = !isFiltered(state);
	if (texts.length > 0 && whole) {
		notice.append(h('p', { class: 's' }, t.searched(archive.articles, archive.from, archive.to)));
		const button = (tool: 'certificate' | 'alike'): HTMLElement =>
			h('button', { type: 'button', 'data-open-tool': tool, class: 'again' }, words.tools[tool]);
		say(button('certificate'), ' ', button('alike'));
	}
	for (const { text, fact, articles } of wanted)
		if (fact && articles === 0) say(t.noSuch(text), h('a', { href: ask(`"${text}"`) }, t.asText(text)));
	// Quotation marks of the text are letters like others; who set them round a phrase may have meant none.
	const bare = state.query.replace(/[“”「」『』]/gu, '').trim();
	if (bare && bare !== state.query.trim()) say(t.unquoted, h('a', { href: ask(bare) }, bare));
	if (wanted.length > 1)
		say(
			t.aloneTitle,
			...wanted.map(({ text, query, articles }) =>
				h('a', { href: ask(query ?? text) }, t.alone(text, articles)),
			),
		);
	if (!whole) say(h('a', { href: addressOf(state, unfiltered) }, words.clear));
	if (whole)
		void showApart(
			texts.filter(({ articles }) => articles === 0),
			isCurrent,
		).catch(() => null);
	// A help that cannot be had is no reason to say more.
	void showNearest(wanted, isCurrent).catch(() => null);
	if (texts.length > 0 && whole) void showParts(state, isCurrent, client).catch(() => null);
}
