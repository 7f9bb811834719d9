/**
 * The index of names in pages, and where in it a name stands. Its order is that of the addresses' slugs, so that a
 * visitor who comes with the address of a person without a page is led to the name by the first slugs of the pages alone.
 */
import type { PersonNode } from './archive-types.ts';

/** Names a page of the index shows. */
export const namesPerPage = 400;

export interface NamePlace {
	letter: string;
	/** 1-based. */
	page: number;
}

export const bySlug = (a: PersonNode, b: PersonNode): number => (a.slug < b.slug ? -1 : 1);

/** Slug of each name → its page. @param letters each with its names in order */
export function namePlaces(
	letters: readonly { letter: string; people: readonly PersonNode[] }[],
): Map<string, NamePlace> {
	return new Map(
		letters.flatMap(({ letter, people }) =>
			people.map(({ slug }, i) => [slug, { letter, page: Math.floor(i / namesPerPage) + 1 }] as const),
		),
	);
}

/** First slug of each page of the index and the page's path, in order of letters. */
export const nameStarts = (
	letters: readonly { letter: string; people: readonly PersonNode[] }[],
	path: (letter: string, page: number) => string,
): [slug: string, path: string][] =>
	letters.flatMap(({ letter, people }) =>
		people
			.filter((_, i) => i % namesPerPage === 0)
			.map(({ slug }, i): [string, string] => [slug, path(letter, i + 1)]),
	);

/** Path of the page of the index that holds a slug if any does; null where the index is empty. */
export function placeOfSlug(
	starts: readonly (readonly [slug: string, path: string])[],
	slug: string,
): string | null {
	// Without a hyphen it has no sound: it stands under `#`, whose pages come last and begin anew.
	const sounded = (one: string): boolean => /^[a-z][a-z0-9-]*-/u.test(one);
	const own = starts.filter(([start]) => sounded(start) === sounded(slug)).filter(([start]) => start <= slug);
	return (
		own.reduce<readonly [string, string] | null>(
			(best, one) => (best && best[0] > one[0] ? best : one),
			null,
		)?.[1] ?? null
	);
}
