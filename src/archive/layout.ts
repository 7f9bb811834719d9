/**
 * What a large archive keeps in fewer files. A small one has a file for each form of each article and a page for each
 * person; a large one would have six files an article and a page for each name that stands in the paper once.
 */
import type { PersonNode } from './archive-types.ts';
import { site } from '../settings/site.ts';
import { itemsOf } from './people-items.ts';

export const isPacked = (articles: number): boolean => articles > site.packAbove;

export const hasPage = (person: PersonNode, articles: number): boolean =>
	!isPacked(articles) || itemsOf(person).length >= site.personPageFrom;
