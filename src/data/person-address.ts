/** Where a name leads: to the person's page, or to the name in the index where it has none. */
import { archive, urls } from './archive.ts';
import type { PersonNode } from '../archive/archive-types.ts';
import { hasPage } from '../archive/layout.ts';
import { namePlaces, type NamePlace } from '../archive/name-places.ts';
import { letters, onePage } from './name-index.ts';

let places: Map<string, NamePlace> | undefined;

export const hasOwnPage = (person: PersonNode): boolean => hasPage(person, archive.items.length);

export function personAddress(person: PersonNode): string {
	if (hasOwnPage(person)) return urls.person(person.slug);
	if (onePage) return `${urls.people()}#${person.slug}`;
	places ??= namePlaces(letters);
	const { letter, page } = places.get(person.slug) ?? { letter: '#', page: 1 };
	return `${urls.people(letter, page)}#${person.slug}`;
}

/** @param name as the archive has it */
export function addressOfName(name: string): string {
	const person = archive.personByName.get(name);
	return person === undefined ? urls.people() : personAddress(person);
}
