/** Control characters, and marks that turn the direction of a line: harmless in a file, not on a terminal. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text as a terminal may show it: file names and values of settings can hold anything. Line ends stay. */
export const printable = (text: string): string =>
	text.replace(UNSAFE, (sign) =>
		sign === '\n' || sign === '\t'
			? sign
			: `\\u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
	);
