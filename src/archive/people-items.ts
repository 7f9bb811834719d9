import type { Item, PersonNode } from './archive-types.ts';
import { archivalOrder } from './build-archive.ts';

/** Asked for at every mention of a name: who signs every day would be sorted anew every day. */
const known = new WeakMap<PersonNode, readonly Item[]>();

/** Articles a person wrote or is named in, each once, in archival order. */
export function itemsOf(person: PersonNode): readonly Item[] {
	let items = known.get(person);
	if (!items) {
		items = [...new Set([...person.wrote, ...person.named].map(({ item }) => item))].sort(archivalOrder);
		known.set(person, items);
	}
	return items;
}
