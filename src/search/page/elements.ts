/** The parts of the search page that its scripts fill. */
import type { EngineName } from '../engine/choose.ts';
import { must } from './dom.ts';

export const root = must<HTMLElement>('[data-search-page]');
/** Base path of the archive, with both slashes. */
export const base = root.dataset['base'] ?? '/';
export const engine = (root.dataset['engine'] ?? 'pagefind') as EngineName;
/** Are there articles of largely the same text, which the list shows as one? */
export const folds = 'folds' in root.dataset;
export const form = must<HTMLFormElement>('form[data-search-box]', root);
export const input = must<HTMLInputElement>('input[name="q"]', form);
/** The question in words. */
export const said = must<HTMLElement>('[data-said]', root);
/** Said to screen readers. */
export const status = must<HTMLElement>('[role="status"]', root);
export const panel = must<HTMLDetailsElement>('details.filt', root);
export const filters = must<HTMLFormElement>('form[data-filters]', panel);
export const facets = must<HTMLElement>('[data-facets]', filters);
export const chart = must<HTMLElement>('[data-chart]', filters);
export const range = {
	from: must<HTMLInputElement>('[name="from"]', filters),
	to: must<HTMLInputElement>('[name="to"]', filters),
	undated: must<HTMLInputElement>('[name="undated"]', filters),
	fault: must<HTMLElement>('[data-range-fault]', filters),
};
/** Carries the contract for checks from outside. */
export const region = must<HTMLElement>('[data-state]', root);
export const heading = must<HTMLElement>('h2', region);
/** Pages of what was typed. */
export const signs = must<HTMLElement>('[data-signs]', region);
export const tally = must<HTMLElement>('[data-tally]', region);
export const notice = must<HTMLElement>('[data-notice]', region);
/** What is made of the answer besides its list: every place a line, its course over the years. */
export const tool = must<HTMLElement>('[data-tool]', region);
export const list = must<HTMLElement>('[data-hits]', region);
export const pager = must<HTMLElement>('[data-pager]', region);
export const help = must<HTMLElement>('[data-help]', region);
export const browse = must<HTMLTemplateElement>('template[data-browse]', root);
