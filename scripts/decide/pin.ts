/** A decision pinned to the words of the lines it names, so that it is refused where the page has changed. */
import type { Correction } from '../../src/schema/schema.ts';
import type { Change } from '../types.ts';

/** Words that tell a line from its neighbours. */
const LENGTH = 12;

/** How a line begins, without its heading marks. */
export const wordsOf = (lines: readonly string[], line: number): string =>
	[...(lines[line - 1] ?? '').replace(/^\s*#{0,6}\s*/u, '').trim()].slice(0, LENGTH).join('');

/** @param lines lines of the page, the first at index 0 */
export function pin(change: Change, lines: readonly string[]): Correction {
	const { do: what, line, ...rest } = change;
	const pinned: Record<string, unknown> = { do: what, line, text: wordsOf(lines, line) };
	for (const [key, value] of Object.entries(rest)) {
		if (value === undefined) continue;
		pinned[key] = value;
		if (key === 'to' || key === 'of' || (what === 'move' && key === 'after'))
			pinned[`${key}Text`] = wordsOf(lines, value as number);
	}
	return pinned as Correction;
}
