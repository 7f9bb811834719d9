/** Words that tell a line from its neighbours. */
const LENGTH = 12;

/** How a line begins, without its heading marks. */
export const wordsOf = (lines: readonly string[], line: number): string =>
	[...(lines[line - 1] ?? '').replace(/^\s*#{0,6}\s*/u, '').trim()].slice(0, LENGTH).join('');
