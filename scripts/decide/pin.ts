/** A decision pinned to the words of the lines it names, so that it is refused where the page has changed. */
import type { Correction } from '../../src/schema/schema.ts';
import { wordsOf } from '../../src/corrections/words-of.ts';
import type { Change } from '../types.ts';

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
