/** The search page: reads its state from the address, asks the worker, shows the answer. */
import type { Answer, FacetName } from '../answer.ts';
import { facetNames, sorts } from '../answer.ts';
import { searchClient } from '../client.ts';
import { exportFormats } from '../export/names.ts';
import { asksSomething, dayFrom, dayTo, readState, writeState, type SearchState } from '../state.ts';
import { searchStrings } from '../strings.ts';
import { h, must } from './dom.ts';
import { showChart } from './show-chart.ts';
import { showFacet } from './show-facets.ts';
import { showHit, showSaid } from './show-hits.ts';
import { words } from './words.ts';

const root = must<HTMLElement>('[data-search-page]');
const base = root.dataset['base'] ?? '/';
const form = must<HTMLFormElement>('form[data-search-box]', root);
const input = must<HTMLInputElement>('input[name="q"]', form);
const said = must<HTMLElement>('[data-said]', root);
const filters = must<HTMLFormElement>('form[data-filters]', root);
const facets = must<HTMLElement>('[data-facets]', filters);
const chart = must<HTMLElement>('[data-chart]', filters);
const panel = must<HTMLDetailsElement>('details.filt', root);
const region = must<HTMLElement>('[data-state]', root);
const status = must<HTMLElement>('[role="status"]', root);
const list = must<HTMLElement>('[data-hits]', region);
const tally = must<HTMLElement>('[data-tally]', region);
const pager = must<HTMLElement>('[data-pager]', region);
const notice = must<HTMLElement>('[data-notice]', region);
const help = must<HTMLElement>('[data-help]', root);
const fields = {
	from: must<HTMLInputElement>('[name="from"]', filters),
	to: must<HTMLInputElement>('[name="to"]', filters),
	undated: must<HTMLInputElement>('[name="undated"]', filters),
};

/** Milliseconds of rest after which typing is taken as a question. */
const rest = 250;
/** Milliseconds after which waiting is said, and after which it is said that the network is slow. */
const visibleAfter = 400;
const slowAfter = 4000;
/** Facets that stand open at first. */
const openFacets = new Set<string>(['district', 'topic', 'year', 'author']);

const client = searchClient(base);
let state = readState(new URLSearchParams(location.search));
let question = 0;

const setRegion = (name: 'idle' | 'loading' | 'done' | 'error', count: number | null): void => {
	region.dataset['state'] = name;
	region.setAttribute('aria-busy', String(name === 'loading'));
	if (count === null) delete region.dataset['resultCount'];
	else region.dataset['resultCount'] = String(count);
};

const addressOf = (changed: Partial<SearchState>): string => {
	const parameters = writeState({ ...state, ...changed }).toString();
	return `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
};

const unfiltered: Partial<SearchState> = {
	ticked: {},
	from: null,
	to: null,
	fromText: '',
	toText: '',
	undated: true,
	page: 1,
};
const isFiltered = (): boolean =>
	Object.keys(state.ticked).length > 0 || state.from !== null || state.to !== null || !state.undated;

const pageTitle = document.title;

/** Controls that do not come with an answer. */
function showState(): void {
	if (input.value.trim() !== state.query.trim()) input.value = state.query;
	document.title = [state.query.trim(), pageTitle].filter(Boolean).join(' · ');
	fields.from.value = state.fromText;
	fields.to.value = state.toText;
	fields.undated.checked = state.undated;
}

function showTally(answer: Answer): void {
	const sortLinks = sorts.map((sort) =>
		sort === state.sort
			? h('b', { 'aria-current': 'true' }, searchStrings.sorts[sort])
			: h('a', { href: addressOf({ sort, page: 1 }), 'data-sort': sort }, searchStrings.sorts[sort]),
	);
	const count = h('span', {}, h('b', {}, String(answer.total)), ` ${words.articles}`);
	if (answer.places !== null) count.append('，', h('b', {}, String(answer.places)), ` ${words.places}`);
	tally.replaceChildren(count, h('span', { class: 'sort s by-what' }, words.sort, ...sortLinks));
	if (answer.total > 0) tally.append(exportLinks());
}

const exportLinks = (): HTMLElement =>
	h(
		'span',
		{ class: 's', 'data-export': true },
		words.export,
		h(
			'span',
			{ class: 'sort' },
			...exportFormats.map((format) => h('button', { type: 'button', 'data-format': format }, format)),
		),
	);

function showPager({ page, pages }: Answer): void {
	const link = (to: number, label: string, rel: string): HTMLElement =>
		h('a', { href: addressOf({ page: to }), rel, 'data-page': to }, label);
	pager.hidden = pages < 2;
	pager.replaceChildren(
		...(page > 1 ? [link(page - 1, words.previous, 'prev')] : []),
		h('span', {}, words.pageOf(page, pages)),
		...(page < pages ? [link(page + 1, words.next, 'next')] : []),
	);
}

function showNothing(answer: Answer): void {
	const others = answer.terms.filter(({ not }) => !not);
	notice.replaceChildren(h('p', {}, words.nothing));
	if (others.length > 1)
		notice.append(
			h(
				'p',
				{},
				words.aloneTitle,
				...others.map(({ text, articles }) =>
					h(
						'a',
						{ href: `${location.pathname}?q=${encodeURIComponent(`"${text}"`)}` },
						words.alone(text, articles),
					),
				),
			),
		);
	if (isFiltered()) notice.append(h('p', {}, h('a', { href: addressOf(unfiltered) }, words.clear)));
	const asked = question;
	void import('../box/suggest.ts').then(async ({ nearestNames }) => {
		const near = (await Promise.all(others.map(({ text }) => nearestNames(base, text)))).flat();
		if (asked !== question || near.length === 0) return;
		notice.append(
			h(
				'p',
				{},
				words.nearest,
				...near.map((name) => h('a', { href: `${location.pathname}?q=${encodeURIComponent(name)}` }, name)),
			),
		);
	});
}

function showFacets(answer: Answer): void {
	const focused = document.activeElement;
	const held =
		focused instanceof HTMLInputElement && facets.contains(focused)
			? { name: focused.name, value: focused.value }
			: null;
	const opened = new Set(
		Array.from(
			facets.querySelectorAll<HTMLDetailsElement>('details[open]'),
			(one) => one.dataset['facetName'] ?? '',
		),
	);
	const isFirst = facets.childElementCount === 0;
	const made = answer.facets.map((facet) => {
		const ticked = facet.values?.some((value) => value.ticked) === true;
		// A list that is not loaded stays closed until someone opens it.
		const wanted = isFirst ? facet.values !== null && openFacets.has(facet.name) : opened.has(facet.name);
		return showFacet(facet, ticked || wanted);
	});
	const clear =
		isFiltered() &&
		h('p', { class: 's' }, h('a', { href: addressOf(unfiltered), 'data-clear': true }, words.clear));
	facets.replaceChildren(...[clear, ...made].filter((one) => one !== null && one !== false));
	for (const inner of facets.querySelectorAll<HTMLDetailsElement>('details.rest'))
		inner.open = opened.has(inner.dataset['facetName'] ?? '');
	if (held !== null)
		for (const box of facets.querySelectorAll<HTMLInputElement>(`input[name="${held.name}"]`))
			if (box.value === held.value) box.focus({ preventScroll: true });
	chart.replaceChildren(...showChart(answer));
}

function show(answer: Answer): void {
	help.hidden = true;
	notice.replaceChildren();
	said.replaceChildren(...showSaid(answer).filter((one) => one !== null && one !== false));
	showTally(answer);
	list.replaceChildren(...answer.hits.map((hit) => showHit(hit, state.query.trim())));
	showPager(answer);
	showFacets(answer);
	if (answer.total === 0) showNothing(answer);
	status.textContent = words.status(answer.total, answer.places);
	setRegion('done', answer.total);
}

function showFailure(): void {
	for (const part of [tally, list, said]) part.replaceChildren();
	pager.hidden = true;
	notice.replaceChildren(
		h('p', { role: 'alert' }, words.failed),
		h('p', {}, h('button', { type: 'button', class: 'again', onclick: () => void ask() }, words.retry)),
		h('p', {}, words.browse, must<HTMLTemplateElement>('template[data-browse]').content.cloneNode(true)),
	);
	status.textContent = words.failed;
	setRegion('error', null);
}

function showIdle(): void {
	for (const part of [tally, list, said, notice, facets]) part.replaceChildren();
	pager.hidden = true;
	chart.replaceChildren();
	help.hidden = false;
	status.textContent = '';
	setRegion('idle', null);
}

/** Waiting is said above where the answer will stand, so that its coming moves nothing; an earlier answer stays until the next is there. */
function sayWaiting(mine: number, text: string): void {
	if (mine !== question) return;
	status.textContent = text;
	if (list.childElementCount === 0) said.replaceChildren(h('span', { class: 'dim' }, text));
}

async function ask(): Promise<void> {
	const mine = ++question;
	showState();
	if (!asksSomething(state)) return showIdle();
	help.hidden = true;
	setRegion('loading', null);
	const waiting = [
		setTimeout(() => sayWaiting(mine, words.loading), visibleAfter),
		setTimeout(() => sayWaiting(mine, words.slow), slowAfter),
	];
	try {
		const opened = Array.from(facets.querySelectorAll<HTMLDetailsElement>('details.facet[open]'));
		const answer = await client.answer({
			...state,
			open: opened.map((one) => one.dataset['facetName'] as FacetName),
		});
		if (mine === question) show(answer);
	} catch {
		if (mine === question) showFailure();
	} finally {
		for (const timer of waiting) clearTimeout(timer);
	}
}

/** @param keep whether Back should return to what stands now */
function change(changed: Partial<SearchState>, keep: boolean): Promise<void> {
	state = { ...state, page: 1, ...changed };
	const address = addressOf({});
	if (address !== `${location.pathname}${location.search}`)
		history[keep ? 'pushState' : 'replaceState'](null, '', address);
	return ask();
}

let timer = 0;
let composing = false;
/** A new question while the last stands in the address is one step back, however many letters it took to type. */
let typed = false;
const takeInput = (): void => {
	clearTimeout(timer);
	if (composing || input.value.trim() === state.query.trim()) return;
	const keep = !typed && asksSomething(state);
	typed = true;
	void change({ query: input.value }, keep);
};
input.addEventListener('compositionstart', () => (composing = true));
input.addEventListener('compositionend', () => {
	composing = false;
	timer = window.setTimeout(takeInput, rest);
});
input.addEventListener('input', () => {
	clearTimeout(timer);
	if (!composing) timer = window.setTimeout(takeInput, rest);
});
input.addEventListener('focus', () => void client.warm().catch(() => null), { once: true });
form.addEventListener('submit', (event) => {
	event.preventDefault();
	if (composing) return;
	takeInput();
	typed = false;
});

filters.addEventListener('click', (event) => {
	if (!(event.target instanceof Element) || event.target.closest('[data-clear]') === null) return;
	event.preventDefault();
	void change(unfiltered, true);
});
filters.addEventListener('submit', (event) => event.preventDefault());
filters.addEventListener('change', ({ target }) => {
	if (!(target instanceof HTMLInputElement)) return;
	if (target.name === 'from' || target.name === 'to') {
		const { from, to } = fields;
		for (const field of [from, to])
			field.setCustomValidity(
				field.value.trim() === '' || dayFrom(field.value) !== null ? '' : words.badDate,
			);
		if (!filters.reportValidity()) return;
		const [fromText, toText] = [from.value.trim(), to.value.trim()];
		void change({ fromText, toText, from: dayFrom(fromText), to: dayTo(toText) }, true);
	} else if (target.name === 'undated') void change({ undated: target.checked }, true);
	else {
		const ticked: SearchState['ticked'] = {};
		for (const name of facetNames) {
			const values = Array.from(
				filters.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`),
				({ value }) => value,
			);
			if (values.length > 0) ticked[name] = values;
		}
		void change({ ticked }, true);
	}
});
// Lists of names of a large archive come when their facet is opened. `toggle` does not bubble.
facets.addEventListener(
	'toggle',
	({ target }) => {
		if (target instanceof HTMLDetailsElement && target.open && target.classList.contains('facet'))
			if (target.querySelector('label') === null) void ask();
	},
	true,
);

region.addEventListener('click', (event) => {
	const control = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
	if (control === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
	const { sort, page, format } = control.dataset;
	if (format !== undefined && control instanceof HTMLButtonElement) {
		control.disabled = true;
		void import('../export/save.ts')
			.then(({ saveAll }) => saveAll(base, () => client.rows(state), state.query, format))
			.then((count) => (status.textContent = words.saved(count, format)))
			.catch(() => (status.textContent = words.notSaved))
			.finally(() => (control.disabled = false));
	}
	if (sort === undefined && page === undefined) return;
	event.preventDefault();
	const done = change(
		{
			...(sort === undefined ? {} : { sort: sorts.find((one) => one === sort) ?? 'relevance' }),
			page: Number(page ?? 1),
		},
		true,
	);
	if (page !== undefined)
		void done.then(() => {
			must<HTMLElement>('h2', region).focus({ preventScroll: true });
			root.scrollIntoView();
		});
});
window.addEventListener('popstate', () => {
	state = readState(new URLSearchParams(location.search));
	typed = false;
	void ask();
});
/** For checks from outside: all ids and exact counts of a question, by the code that answers readers. */
Object.assign(window, {
	jianbao: {
		search: async (query: string, parameters = '') => {
			const asked = { ...readState(new URLSearchParams(parameters)), query };
			const [answer, ids] = await Promise.all([client.answer(asked), client.ids(asked)]);
			return { count: answer.total, places: answer.places, ids, facets: answer.facets };
		},
	},
});

if (matchMedia('(min-width: 64em)').matches) panel.open = true;
void ask();
