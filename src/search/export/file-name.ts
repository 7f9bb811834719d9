/** Characters of the question in a file's name. */
const nameLength = 24;

/** A name that says what was asked and how much was found. */
export const fileName = (query: string, count: number, extension: string): string =>
	`${[query.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, nameLength), String(count)].filter(Boolean).join('-')}.${extension}`;
