/** The filters beside the answer: what is open stays open and what has the focus keeps it when the counts change. */
import { facetNames, type Answer, type FacetName } from '../answer.ts';
import { addressOf, dayFrom, inOrder, isFiltered, unfiltered, type SearchState } from '../state.ts';
import { h } from './dom.ts';
import { chart, facets, filters, range } from './elements.ts';
import { showChart } from './show-chart.ts';
import { showFacet } from './show-facets.ts';
import { words } from '../../strings/search-page.ts';

/** Facets that stand open at first. */
const openAtFirst = new Set<string>(['district', 'topic', 'year', 'author']);

const nameOf = (details: HTMLDetailsElement): string => details.dataset['facetName'] ?? '';

/** Facets whose values are wanted. */
export const openFacets = (): FacetName[] =>
	Array.from(facets.querySelectorAll<HTMLDetailsElement>('details.facet[open]'), nameOf) as FacetName[];

export function showFacets(answer: Answer, state: SearchState): void {
	const focused = document.activeElement;
	const held =
		focused instanceof HTMLInputElement && facets.contains(focused)
			? { name: focused.name, value: focused.value }
			: null;
	const opened = new Set(Array.from(facets.querySelectorAll<HTMLDetailsElement>('details[open]'), nameOf));
	const isFirst = facets.childElementCount === 0;
	const made = answer.facets.map((facet) => {
		const ticked = facet.values?.some((value) => value.ticked) === true;
		// A list that is not loaded stays closed until someone opens it.
		const wanted = isFirst ? facet.values !== null && openAtFirst.has(facet.name) : opened.has(facet.name);
		return showFacet(facet, ticked || wanted);
	});
	const clear =
		isFiltered(state) &&
		h('p', { class: 's' }, h('a', { href: addressOf(state, unfiltered), 'data-clear': true }, words.clear));
	facets.replaceChildren(...[clear, ...made].filter((one) => one !== null && one !== false));
	for (const rest of facets.querySelectorAll<HTMLDetailsElement>('details.rest'))
		rest.open = opened.has(nameOf(rest));
	if (held !== null)
		for (const box of facets.querySelectorAll<HTMLInputElement>(`input[name="${held.name}"]`))
			if (box.value === held.value) box.focus({ preventScroll: true });
	chart.replaceChildren(...showChart(answer, state));
}

/** What a changed control asks for, or null where it cannot be understood (the field then says so). */
function readControl(target: HTMLInputElement): Partial<SearchState> | null {
	if (target === range.undated) return { undated: target.checked };
	if (target === range.from || target === range.to) {
		const { from, to } = range;
		const wrong = [from, to].filter((field) => {
			const bad = field.value.trim() !== '' && dayFrom(field.value) === null;
			field.setAttribute('aria-invalid', String(bad));
			return bad;
		});
		// What is wrong stays said beside the field until it is put right.
		range.fault.textContent = wrong.map((field) => words.badDate(field.value.trim())).join('');
		if (wrong.length > 0) return null;
		return inOrder(from.value.trim(), to.value.trim());
	}
	const ticked: SearchState['ticked'] = {};
	for (const name of facetNames) {
		const boxes = filters.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`);
		if (boxes.length > 0) ticked[name] = Array.from(boxes, ({ value }) => value);
	}
	return { ticked };
}

/** @param change takes what the visitor changed @param again asks the same once more, with more facets open */
export function watchFilters(change: (changed: Partial<SearchState>) => void, again: () => void): void {
	filters.addEventListener('submit', (event) => event.preventDefault());
	filters.addEventListener('click', (event) => {
		if (!(event.target instanceof Element)) return;
		const { month, end } = event.target.closest<SVGElement>('[data-month]')?.dataset ?? {};
		if (month !== undefined) {
			event.preventDefault();
			change(inOrder(month, end ?? month));
		}
		if (event.target.closest('[data-clear]') === null) return;
		event.preventDefault();
		change(unfiltered);
	});
	filters.addEventListener('change', ({ target }) => {
		const changed = target instanceof HTMLInputElement ? readControl(target) : null;
		if (changed !== null) change(changed);
	});
	// Lists of names of a large archive come when their facet is opened. `toggle` does not bubble.
	facets.addEventListener(
		'toggle',
		({ target }) => {
			if (target instanceof HTMLDetailsElement && target.open && target.matches('.facet:not(:has(label))'))
				again();
		},
		true,
	);
}
