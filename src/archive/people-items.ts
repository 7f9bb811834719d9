import type { Item, PersonNode } from './archive-types.ts';
import { archivalOrder } from './build-archive.ts';

/** Articles a person wrote or is named in, each once, in archival order. */
export const itemsOf = (person: PersonNode): Item[] =>
	[...new Set([...person.wrote, ...person.named].map(({ item }) => item))].sort(archivalOrder);
