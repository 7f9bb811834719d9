import type { Facet, FacetValue } from '../answer.ts';
import { searchStrings } from '../../strings/search-names.ts';
import { h } from './dom.ts';
import { words } from '../../strings/search-page.ts';
import { firstShown, unfolded } from './long-facet.ts';

/** How many values a facet holds at all. */
const most = 300;

const showValue = (name: string, { value, label, count, ticked, depth }: FacetValue): HTMLElement =>
	h(
		'label',
		{
			'data-facet': name,
			'data-value': value,
			'data-count': count,
			class: depth > 0 ? `depth-${Math.min(depth, 3)}` : null,
		},
		h('input', { type: 'checkbox', name, value, checked: ticked }),
		label,
		h('span', { class: 'n' }, String(count)),
	);

/** One facet; what was open stays open. */
export function showFacet({ name, values }: Facet, open: boolean): HTMLElement | null {
	if (values?.length === 0) return null;
	const all = values ? unfolded(values) : [];
	const shown = all.filter((value, nth) => nth < most || value.ticked);
	// What is left below a ticked branch stays with it.
	const isFolded = all !== values;
	const early = shown.filter(
		({ ticked, depth }, nth) => nth < firstShown || ticked || (isFolded && depth > 0),
	);
	const late = shown.filter((value) => !early.includes(value));
	return h(
		'details',
		{ class: 'facet', open, 'data-facet-name': name },
		h('summary', {}, searchStrings.facets[name]),
		...early.map((value) => showValue(name, value)),
		late.length > 0 &&
			h(
				'details',
				{ class: 'rest', 'data-facet-name': `${name} rest` },
				h('summary', {}, words.showAll(all.length - early.length)),
				...late.map((value) => showValue(name, value)),
			),
	);
}
