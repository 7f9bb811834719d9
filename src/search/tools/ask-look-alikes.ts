/** Which of the forms that look like a text stand in the archive, each counted apart. */
import type { SearchClient } from '../client.ts';
import { readState } from '../state.ts';
import { lookAlikeForms, readLookAlikes, type LookAlikes } from './look-alikes.ts';

interface Form {
	text: string;
	articles: number;
	places: number;
}
export interface Tried {
	/** Forms asked for. */
	tried: number;
	/** Those that stand somewhere, most first. */
	found: Form[];
}

let table: Promise<LookAlikes> | null = null;

function load(base: string): Promise<LookAlikes> {
	table ??= fetch(`${base}search/look-alikes.txt`)
		.then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${response.status}`))))
		.then(readLookAlikes);
	table.catch(() => (table = null));
	return table;
}

export async function askLookAlikes(
	base: string,
	text: string,
	client: Pick<SearchClient, 'answer'>,
): Promise<Tried> {
	const forms = lookAlikeForms(text, await load(base));
	const answers = await Promise.all(
		forms.map((form) => client.answer(readState(new URLSearchParams({ q: `"${form}"` })))),
	);
	const found = forms
		.map((form, at) => ({ text: form, articles: answers[at]?.total ?? 0, places: answers[at]?.places ?? 0 }))
		.filter(({ articles }) => articles > 0)
		.sort((a, b) => b.articles - a.articles);
	return { tried: forms.length, found };
}
