/**
 * What a large archive keeps in fewer files. A small one has a file for each form of each article and a page for each
 * person; a large one would have six files an article and a page for each name that stands in the paper once.
 */
import type { PersonNode } from './archive-types.ts';
import { itemsOf } from './people-items.ts';

/** Articles of the largest archive that is not packed. */
const looseUpTo = 2000;

export const isPacked = (articles: number): boolean => articles > looseUpTo;

/** Articles that a person of a packed archive must stand in to have a page; others stand in the index of names. */
const leastForPage = 3;

export const hasPage = (person: PersonNode, articles: number): boolean =>
	!isPacked(articles) || itemsOf(person).length >= leastForPage;
