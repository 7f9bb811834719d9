/**
 * Which engine answers. Pagefind up to some thousand articles: beyond, a question costs it more bytes with every
 * article and its builder time with the square of them; the grams cost a question the same at every size, and a
 * small archive more files than it is worth (`npm run bench:search`).
 */
const engines = ['pagefind', 'grams'] as const;
export type EngineName = (typeof engines)[number];

/** Articles of the largest archive that Pagefind answers for. */
const pagefindUpTo = 2000;

/** Pagefind writes nothing where there is nothing to index; the grams of no article answer that there is none. */
export const engineFor = (articles: number): EngineName =>
	articles > 0 && articles <= pagefindUpTo ? 'pagefind' : 'grams';
