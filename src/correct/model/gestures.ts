/** What a person does on the page → decisions. Each gesture is about lines, never about places on the screen. */
import type { DeskCut } from '../../corrections/desk.ts';
import { wordsOf } from '../../corrections/words-of.ts';
import type { Correction } from '../../schema/schema.ts';
import { asText, begin, headsText, roleDecisions } from './local-decisions.ts';
import { articleOf, beside, lineBefore, linesOf, textLines } from './lines-of.ts';

export type Role = Extract<Correction, { do: 'role' }>['role'];

export type Gesture =
	| { do: 'role'; line: number; role: Role }
	| { do: 'begin'; line: number }
	/** The text of the line stands behind that of `after`. */
	| { do: 'follow'; line: number; after: number }
	/** The line belongs to the article that holds the line `of`. */
	| { do: 'belong'; line: number; of: number }
	/** The line was printed before, on the line `of`. */
	| { do: 'duplicate'; line: number; of: number }
	| { do: 'paragraph'; line: number; new: boolean }
	/** The article that holds the line goes on where the one before it ends. */
	| { do: 'append'; line: number; to: number }
	| { do: 'replace'; line: number; before: string; after: string }
	| {
			do: 'set';
			line: number;
			field: Extract<Correction, { do: 'set' }>['field'];
			before: unknown;
			value: unknown;
	  }
	| { do: 'page'; line: number; field: PageField; value: string | null }
	| { do: 'confirm'; line: number; by: string; on: string }
	/** The whole page is right as it is cut. */
	| { do: 'done'; line: number; by: string; on: string };

export type PageField = Extract<Correction, { do: 'page' }>['field'];

/**
 * @param lines lines of the page, the first at index 0
 * @returns decisions that make it so; none where the gesture means nothing on this cut
 */
export function decisionsOf(gesture: Gesture, cut: DeskCut, lines: readonly string[]): Correction[] {
	const words = (line: number): string => wordsOf(lines, line);
	const own = { line: gesture.line, text: words(gesture.line) };
	if (!own.text) return [];
	const move = (line: number, after: number): Correction[] =>
		line === after || !words(after)
			? []
			: [{ do: 'move', line, text: words(line), after, afterText: words(after) }];
	switch (gesture.do) {
		case 'role':
			return roleDecisions(gesture, cut, words);
		case 'begin':
			return begin(gesture.line, cut, words);
		case 'follow':
			return move(gesture.line, gesture.after);
		case 'belong': {
			const target = articleOf(cut, gesture.of);
			if (!target || linesOf(target).includes(gesture.line)) return [];
			const here = articleOf(cut, gesture.line);
			const part = here?.parts.find(({ pieces }) => pieces.some(({ line }) => line === gesture.line));
			if (part && beside.has(part.kind))
				return [headsText(gesture.line, textLines(target)[0] ?? target.first, words)];
			const last = textLines(target).findLast((line) => line < gesture.line) ?? textLines(target).at(-1);
			return last === undefined
				? []
				: [...asText(gesture.line, part?.kind, words), ...move(gesture.line, last)];
		}
		case 'duplicate':
			return gesture.of === gesture.line || !words(gesture.of)
				? []
				: [{ do: 'duplicate', ...own, of: gesture.of, ofText: words(gesture.of) }];
		case 'paragraph': {
			const before = lineBefore(cut, gesture.line);
			if (before === undefined) return [];
			return [
				{
					do: 'join',
					line: before,
					text: words(before),
					to: gesture.line,
					toText: own.text,
					paragraph: gesture.new ? 'new' : 'same',
				},
			];
		}
		case 'append': {
			const [from, to] = [articleOf(cut, gesture.line), articleOf(cut, gesture.to)];
			const first = from && textLines(from)[0];
			const last = to && textLines(to).at(-1);
			return from === to || first === undefined || last === undefined ? [] : move(first, last);
		}
		case 'replace':
			return gesture.before && gesture.before !== gesture.after
				? [{ do: 'replace', ...own, before: gesture.before, after: gesture.after }]
				: [];
		case 'set':
			return [{ do: 'set', ...own, field: gesture.field, before: gesture.before, value: gesture.value }];
		case 'page':
			return [{ do: 'page', ...own, field: gesture.field, value: gesture.value }];
		case 'confirm':
			return [{ do: 'reviewed', ...own, by: gesture.by, on: gesture.on }];
		case 'done':
			return [{ do: 'done', ...own, by: gesture.by, on: gesture.on, ...cut.pin }];
	}
}
