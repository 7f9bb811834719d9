/** Where a text stands on the pages though no article has it. */
import { mayBeTraditional, simplifierOf } from '../../text/traditional.ts';
import { findApart, type ApartHit, type ApartLines } from '../apart.ts';
import { normalise } from '../normalise.ts';

const load = (url: string): Promise<Response> =>
	fetch(url).then((response) => (response.ok ? response : Promise.reject(new Error(`${response.status}`))));

let lines: Promise<ApartLines[]> | null = null;

export async function askApart(base: string, text: string): Promise<ApartHit[]> {
	lines ??= load(`${base}search/apart.json`).then((response) => response.json() as Promise<ApartLines[]>);
	lines.catch(() => (lines = null));
	const simplify = mayBeTraditional(text)
		? simplifierOf(await (await load(`${base}search/traditional.txt`)).text())
		: undefined;
	return findApart(await lines, normalise(text, simplify));
}
