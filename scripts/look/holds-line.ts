import type { Block } from '../types.ts';

/** Does the block hold this line of the page? */
export const holdsLine = ({ line: first, endLine, lines }: Block, line: number): boolean =>
	lines ? lines.some((one) => one.line === line) : first <= line && line <= endLine;
