/** People and offices by pinyin initial. A small archive has them all on one page, a large one a page a letter. */
import { archive } from './archive.ts';
import { bySlug } from '../archive/name-places.ts';
import type { PersonNode } from '../archive/archive-types.ts';

export interface Letter {
	/** `A`–`Z`, or `#` for names that begin with none. */
	letter: string;
	people: PersonNode[];
}

/** The most names one page can show and still be read. */
const mostOnOnePage = 600;
export const onePage = archive.people.length <= mostOnOnePage;

const byLetter = new Map<string, PersonNode[]>();
for (const person of onePage ? archive.people : archive.people.toSorted(bySlug)) {
	const list = byLetter.get(person.letter);
	if (list === undefined) byLetter.set(person.letter, [person]);
	else list.push(person);
}

const named = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const letters: Letter[] = [...named, ...(byLetter.has('#') ? ['#'] : [])].map((letter) => ({
	letter,
	people: byLetter.get(letter) ?? [],
}));
