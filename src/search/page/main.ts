/** The search page: reads its state from the address, asks the worker, shows the answer. */
import { sorts, type Answer } from '../answer.ts';
import { searchClient } from '../client.ts';
import type { SuggestEntry } from '../suggest-match.ts';
import { addressOf, asksSomething, readState, type SearchState } from '../state.ts';
import {
	base,
	engine,
	folds,
	heading,
	help,
	input,
	panel,
	range,
	region,
	root,
	status,
	tool,
} from './elements.ts';
import { openFacets, watchFilters } from './facet-panel.ts';
import { offerOutside } from './outside.ts';
import { setRegion, showAnswer, showFailure, showIdle, showWaiting } from './show-answer.ts';
import { watchTyping } from './typing.ts';
import { words } from '../../strings/search-page.ts';

/** Milliseconds after which waiting is said, and after which it is said that the network is slow. */
const visibleAfter = 400;
const slowAfter = 4000;

const client = searchClient(base, engine, folds);
const pageTitle = document.title;
const readAddress = (): SearchState => readState(new URLSearchParams(location.search));
let state = readAddress();
/** Numbers questions: an answer that comes after the next was asked is not shown. */
let question = 0;
/** The answer that stands. */
let last: Answer | null = null;

/** Controls that do not come with an answer. */
function showState(): void {
	if (input.value.trim() !== state.query.trim()) input.value = state.query;
	document.title = [state.query.trim(), pageTitle].filter(Boolean).join(' · ');
	range.from.value = state.fromText;
	range.to.value = state.toText;
	range.undated.checked = state.undated;
	range.fault.textContent = '';
}

/** Their pages are a help; that they cannot be had keeps no answer back. */
const namedIn = ({ names }: Answer): Promise<SuggestEntry[]> =>
	import('../box/suggest.ts').then(({ named }) => named(base, names)).catch(() => []);

async function ask(): Promise<void> {
	const mine = ++question;
	const isCurrent = (): boolean => mine === question;
	showState();
	if (!asksSomething(state)) return showIdle();
	help.hidden = true;
	setRegion('loading', null);
	const waiting = [
		setTimeout(() => isCurrent() && showWaiting(words.loading), visibleAfter),
		setTimeout(() => isCurrent() && showWaiting(words.slow), slowAfter),
	];
	try {
		const answer = await client.answer({ ...state, open: openFacets() });
		const named = await namedIn(answer);
		if (!isCurrent()) return;
		last = answer;
		showAnswer(answer, named, state, isCurrent, client);
	} catch {
		if (isCurrent()) showFailure(() => void ask());
	} finally {
		for (const timer of waiting) clearTimeout(timer);
	}
}

/** @param keep whether Back should return to what stands now */
function change(changed: Partial<SearchState>, keep: boolean): Promise<void> {
	state = { ...state, page: 1, ...changed };
	const address = addressOf(state, {});
	if (address !== `${location.pathname}${location.search}`)
		history[keep ? 'pushState' : 'replaceState'](null, '', address);
	return ask();
}

/** A new question while the last stands in the address is one step back, however many letters it took to type. */
let typed = false;
watchTyping((query, sent) => {
	if (query.trim() !== state.query.trim()) {
		const keep = !typed && asksSomething(state);
		typed = true;
		void change({ query }, keep);
	}
	if (sent) typed = false;
});
input.addEventListener('focus', () => void client.warm().catch(() => null), { once: true });
watchFilters(
	(changed) => void change(changed, true),
	() => void ask(),
);

function takeAlong(button: HTMLButtonElement, format: string): void {
	button.disabled = true;
	void import('../export/save.ts')
		.then(({ saveAll }) => saveAll(base, () => client.found(state), state.query, format))
		.then((count) => (status.textContent = words.saved(count, format)))
		.catch(() => (status.textContent = words.notSaved))
		.finally(() => (button.disabled = false));
}

/** Every place of the answer a line, or its course over the years, above the list. Until then none of it is loaded. */
const tools: Readonly<Record<string, () => Promise<unknown>>> = {
	lines: async () => {
		const [lines, { showLines }] = await Promise.all([client.lines(state), import('../tools/show-lines.ts')]);
		showLines(tool, lines, state.query, location.origin);
	},
	trend: async () => {
		const texts = (last?.terms ?? []).filter(({ not }) => !not).map(({ text }) => text);
		const { showTrend } = await import('../tools/show-trend.ts');
		tool.hidden = false;
		await showTrend({ panel: tool, client, base }, texts);
	},
	alike: async () => {
		const { showLookAlikes } = await import('../tools/show-look-alikes.ts');
		if (last !== null) await showLookAlikes(tool, client, base, last);
	},
	certificate: async () => {
		const { showCertificate } = await import('../tools/show-certificate.ts');
		if (last !== null) await showCertificate({ panel: tool, client, base, query: state.query.trim() }, last);
	},
};

async function openTool(name: string, button: HTMLElement): Promise<void> {
	const mine = question;
	button.setAttribute('aria-busy', 'true');
	try {
		await tools[name]?.();
		tool.hidden = mine !== question;
		tool.querySelector('h2')?.focus();
	} catch {
		status.textContent = words.toolFailed;
	} finally {
		button.removeAttribute('aria-busy');
	}
}

region.addEventListener('click', (event) => {
	const control = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
	if (control === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const { sort, page, format, openTool: wanted } = control.dataset;
	if (wanted !== undefined) void openTool(wanted, control);
	if (format !== undefined && control instanceof HTMLButtonElement) takeAlong(control, format);
	const order = sorts.find((one) => one === sort);
	if (order === undefined && page === undefined) return;
	event.preventDefault();
	const done = change({ ...(order === undefined ? {} : { sort: order }), page: Number(page ?? 1) }, true);
	if (page !== undefined)
		void done.then(() => {
			heading.focus({ preventScroll: true });
			root.scrollIntoView();
		});
});
window.addEventListener('popstate', () => {
	state = readAddress();
	typed = false;
	void ask();
});
// The answer comes after the browser has tried to scroll back to where the visitor left for an article.
window.addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));

offerOutside(client);
if (matchMedia('(min-width: 64em)').matches) panel.open = true;
const { scroll = 0 } = (history.state ?? {}) as { scroll?: number };
void ask().then(() => {
	if (scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
});
