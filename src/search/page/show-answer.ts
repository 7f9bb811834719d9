import { sorts, type Answer } from '../answer.ts';
import type { SearchClient } from '../client.ts';
import { exportFormats } from '../export/names.ts';
import type { SuggestEntry } from '../suggest-match.ts';
import { addressOf, type SearchState } from '../state.ts';
import { searchStrings } from '../../strings/search-names.ts';
import { h } from './dom.ts';
import {
	browse,
	chart,
	facets,
	help,
	list,
	notice,
	pager,
	region,
	said,
	signs,
	status,
	tally,
	tool,
} from './elements.ts';
import { showFacets } from './facet-panel.ts';
import { keepTrail } from './trail.ts';
import { showHit, showSaid } from './show-hits.ts';
import { showSigns } from './show-signs.ts';
import { words } from '../../strings/search-page.ts';

/** The attributes that checks from outside rely on. */
export function setRegion(name: 'idle' | 'loading' | 'done' | 'error', count: number | null): void {
	region.dataset['state'] = name;
	region.setAttribute('aria-busy', String(name === 'loading'));
	if (count === null) delete region.dataset['resultCount'];
	else region.dataset['resultCount'] = String(count);
}

/** The clippings listen for it: the search knows nothing of them. */
const clipButton = (): HTMLElement => h('button', { type: 'button', 'data-clip-search': true }, words.clip);

function showTally({ total, places }: Answer, state: SearchState): void {
	const sortLinks = sorts.map((sort) =>
		sort === state.sort
			? h('b', { 'aria-current': 'true' }, searchStrings.sorts[sort])
			: h('a', { href: addressOf(state, { sort, page: 1 }), 'data-sort': sort }, searchStrings.sorts[sort]),
	);
	const count = h('span', {}, h('b', {}, String(total)), ` ${words.articles(total)}`);
	if (places !== null) count.append(words.andPlaces, h('b', {}, String(places)), ` ${words.places(places)}`);
	const formats = exportFormats.map((format) =>
		h('button', { type: 'button', 'data-format': format }, format),
	);
	tally.replaceChildren(count, h('span', { class: 'sort s by-what' }, words.sort, ...sortLinks));
	const openers = (['lines', 'trend', 'alike'] as const)
		.filter(() => (places ?? 0) > 0)
		.map((name) => h('button', { type: 'button', 'data-open-tool': name }, words.tools[name]));
	tally.append(h('span', { class: 's' }, h('span', { class: 'sort others' }, ...openers, clipButton())));
	if (total > 0)
		tally.append(h('span', { class: 's' }, words.export, h('span', { class: 'sort' }, ...formats)));
}

function showPager({ page, pages }: Answer, state: SearchState): void {
	const link = (to: number, label: string, rel: string): HTMLElement =>
		h('a', { href: addressOf(state, { page: to }), rel, 'data-page': to }, label);
	pager.hidden = pages < 2;
	pager.replaceChildren(
		...(page > 1 ? [link(page - 1, words.previous, 'prev')] : []),
		h('span', {}, words.pageOf(page, pages)),
		...(page < pages ? [link(page + 1, words.next, 'next')] : []),
	);
}

/** @param named what the question names and has a page */
export function showAnswer(
	answer: Answer,
	named: readonly SuggestEntry[],
	state: SearchState,
	isCurrent: () => boolean,
	client: SearchClient,
): void {
	notice.replaceChildren();
	tool.hidden = true;
	tool.replaceChildren();
	said.replaceChildren(...showSaid(answer).filter((one) => one !== null && one !== false));
	signs.replaceChildren(...showSigns(answer, named, state.query));
	showTally(answer, state);
	list.replaceChildren(
		...answer.hits.map((hit) => showHit(hit, state.query.trim(), (rows) => client.hits(state, rows))),
	);
	keepTrail(state, answer);
	showPager(answer, state);
	showFacets(answer, state);
	if (answer.total === 0) {
		notice.replaceChildren(h('p', {}, words.nothing));
		// A help that cannot be had is no reason to say more.
		void import('./show-nothing.ts').then(
			({ showNothing }) => isCurrent() && showNothing(answer, state, isCurrent, client),
			() => null,
		);
	}
	// Nothing found is never alone: how to ask, and where to look without asking.
	help.hidden = answer.total > 0;
	status.textContent = words.status(answer.total, answer.places);
	setRegion('done', answer.total);
}

/** No answer, which is not the same as nothing found. */
export function showFailure(again: () => void): void {
	for (const part of [signs, tally, list, said, tool]) part.replaceChildren();
	pager.hidden = true;
	notice.replaceChildren(
		h('p', { role: 'alert' }, words.failed),
		h('p', {}, h('button', { type: 'button', class: 'again', onclick: again }, words.retry)),
		h('p', {}, words.browse, browse.content.cloneNode(true)),
	);
	status.textContent = words.failed;
	setRegion('error', null);
}

/** Nothing asked. */
export function showIdle(): void {
	for (const part of [signs, tally, list, said, notice, tool, facets, chart]) part.replaceChildren();
	pager.hidden = true;
	help.hidden = false;
	status.textContent = '';
	setRegion('idle', null);
}

/** Waiting is said above where the answer will stand, so that its coming moves nothing; an earlier answer stays. */
export function showWaiting(text: string): void {
	status.textContent = text;
	if (list.childElementCount === 0) said.replaceChildren(h('span', { class: 'dim' }, text));
}
