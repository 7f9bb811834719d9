/** A decision follows its words: where lines have moved in the page, it is about the line that begins with them now. */
import type { Correction } from '../../src/schema/schema.ts';

/** A line that a decision names, by the field that holds it, with the words it should begin with. */
export interface Named {
	field: 'line' | 'to' | 'after' | 'of';
	line: number;
	text: string;
}

/** Lines a decision names. */
function namedLines(correction: Correction): Named[] {
	const own: Named = { field: 'line', line: correction.line, text: correction.text };
	switch (correction.do) {
		case 'join':
		case 'part':
			return [own, { field: 'to', line: correction.to, text: correction.toText }];
		case 'move':
			return [own, { field: 'after', line: correction.after, text: correction.afterText }];
		case 'title':
		case 'duplicate':
			return [own, { field: 'of', line: correction.of, text: correction.ofText }];
		default:
			return [own];
	}
}

export interface Followed {
	/** The decision about the lines as they stand now; as it was where a line is not found. */
	correction: Correction;
	/** Lines that are found elsewhere than the decision says. */
	moved: { field: Named['field']; from: number; to: number }[];
	/** Lines that are not found, or found at several places (1-based). */
	lost: { named: Named; places: number[] }[];
}

const bare = (line: string): string => line.replace(/^\s*#{0,6}\s*/u, '');

/** @param lines lines of the page, the first at index 0 */
export function followWords(correction: Correction, lines: readonly string[]): Followed {
	const moved: Followed['moved'] = [];
	const lost: Followed['lost'] = [];
	const now: Partial<Record<Named['field'], number>> = {};
	for (const named of namedLines(correction)) {
		const { field, line, text } = named;
		if (bare(lines[line - 1] ?? '').startsWith(text)) continue;
		const places = lines.flatMap((one, index) => (bare(one).startsWith(text) ? [index + 1] : []));
		const [only, second] = places;
		if (only === undefined || second !== undefined) lost.push({ named, places });
		else {
			moved.push({ field, from: line, to: only });
			now[field] = only;
		}
	}
	return { correction: lost.length ? correction : ({ ...correction, ...now } as Correction), moved, lost };
}
