/** The address of a search: everything asked stands in it, nothing else, so that it can be kept, shared and gone back to. */
import { firstDay, lastDay, readDay } from './read-day.ts';
import { facetNames, sorts, type Ask, type FacetName, type Sort } from './answer.ts';

/** The first and the last day of a date as typed; what is no date is null. */
export function dayFrom(text: string | null): string | null {
	const day = readDay(text ?? '');
	return day === null ? null : firstDay(day);
}
export function dayTo(text: string | null): string | null {
	const day = readDay(text ?? '');
	return day === null ? null : lastDay(day);
}

/** A range typed the wrong way round is meant the right way round. */
export function inOrder(
	fromText: string,
	toText: string,
): Pick<SearchState, 'fromText' | 'toText' | 'from' | 'to'> {
	const [from, to] = [dayFrom(fromText), dayTo(toText)];
	const reversed = from !== null && to !== null && from > to;
	const [first, second] = reversed ? [toText, fromText] : [fromText, toText];
	return { fromText: first, toText: second, from: dayFrom(first), to: dayTo(second) };
}

export interface SearchState extends Ask {
	/** As typed, in a form of `dayForms`. */
	fromText: string;
	toText: string;
}

export function readState(parameters: URLSearchParams): SearchState {
	const ticked: Partial<Record<FacetName, string[]>> = {};
	for (const name of facetNames) {
		const values = parameters.getAll(name).filter((value) => value !== '');
		if (values.length > 0) ticked[name] = [...new Set(values)];
	}
	const page = Number(parameters.get('page'));
	return {
		query: parameters.get('q') ?? '',
		ticked,
		...inOrder(parameters.get('from') ?? '', parameters.get('to') ?? ''),
		undated: parameters.get('undated') !== '0',
		sort: sorts.find((sort) => sort === parameters.get('sort')) ?? ('relevance' satisfies Sort),
		page: Number.isInteger(page) && page > 0 ? page : 1,
		open: [],
	};
}

/** What `readState` reads; defaults are left out. */
export function writeState(state: SearchState): URLSearchParams {
	const parameters = new URLSearchParams();
	if (state.query.trim() !== '') parameters.set('q', state.query.trim());
	for (const name of facetNames) for (const value of state.ticked[name] ?? []) parameters.append(name, value);
	if (state.fromText !== '') parameters.set('from', state.fromText);
	if (state.toText !== '') parameters.set('to', state.toText);
	if (!state.undated) parameters.set('undated', '0');
	if (state.sort !== 'relevance') parameters.set('sort', state.sort);
	if (state.page > 1) parameters.set('page', String(state.page));
	return parameters;
}

/** Whether there is anything to look for. */
export const asksSomething = ({ query, ticked, from, to }: SearchState): boolean =>
	query.trim() !== '' || Object.keys(ticked).length > 0 || from !== null || to !== null;

/** What clears every filter. */
export const unfiltered: Partial<SearchState> = {
	ticked: {},
	from: null,
	to: null,
	fromText: '',
	toText: '',
	undated: true,
	page: 1,
};

export const isFiltered = ({ ticked, from, to, undated }: SearchState): boolean =>
	Object.keys(ticked).length > 0 || from !== null || to !== null || !undated;

/** Address of this page with another state. */
export function addressOf(state: SearchState, changed: Partial<SearchState>): string {
	const parameters = writeState({ ...state, ...changed }).toString();
	return `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
}
