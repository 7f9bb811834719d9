/** `1 article`, `1,204 articles`. */
const figures = new Intl.NumberFormat('en');

export const number = (count: number): string => figures.format(count);

export const many = (count: number, one: string, more = `${one}s`): string =>
	`${number(count)} ${count === 1 ? one : more}`;

/** `A`, `A and B`, `A, B and C`. */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
