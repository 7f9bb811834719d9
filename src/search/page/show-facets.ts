import type { Facet, FacetValue } from '../answer.ts';
import { searchStrings } from '../../strings/search-names.ts';
import { h } from './dom.ts';
import { words } from '../../strings/search-page.ts';

/** Values a facet shows before the rest is asked for, and how many it holds at all. */
const first = 8;
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
	const shown = (values ?? []).filter((value, nth) => nth < most || value.ticked);
	const early = shown.filter((value, nth) => nth < first || value.ticked);
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
				h('summary', {}, words.showAll((values ?? []).length - early.length)),
				...late.map((value) => showValue(name, value)),
			),
	);
}
