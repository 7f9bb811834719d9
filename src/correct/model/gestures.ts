/** What a person does on the page → decisions. Each gesture is about lines, never about places on the screen. */
import type { DeskArticle, DeskCut } from '../../corrections/desk.ts';
import { wordsOf } from '../../corrections/words-of.ts';
import type { Correction } from '../../schema/schema.ts';

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

const running: ReadonlySet<string> = new Set([
	'paragraph',
	'subheading',
	'dateline',
	'continued-from',
	'continued-on',
]);
const heads: ReadonlySet<string> = new Set(['kicker', 'title', 'subtitle']);

/** Lines of an article's text in reading order. */
export const textLines = ({ parts }: DeskArticle): number[] => [
	...new Set(
		parts.filter(({ kind }) => running.has(kind)).flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	),
];

export const linesOf = ({ parts }: DeskArticle): number[] => [
	...new Set(parts.flatMap(({ pieces }) => pieces.map(({ line }) => line))),
];

export const articleOf = ({ articles }: DeskCut, line: number): DeskArticle | undefined =>
	articles.find((article) => linesOf(article).includes(line));

/** The line of text before this one in its article, or undefined where the article begins. */
export function lineBefore(cut: DeskCut, line: number): number | undefined {
	const article = articleOf(cut, line);
	const lines = article ? textLines(article) : [];
	return lines[lines.indexOf(line) - 1];
}

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
			return [{ do: 'role', ...own, role: gesture.role }];
		case 'begin':
			return begin(gesture.line, cut, own);
		case 'follow':
			return move(gesture.line, gesture.after);
		case 'belong': {
			const target = articleOf(cut, gesture.of);
			if (!target || linesOf(target).includes(gesture.line)) return [];
			const here = articleOf(cut, gesture.line);
			const part = here?.parts.find(({ pieces }) => pieces.some(({ line }) => line === gesture.line));
			if (part && heads.has(part.kind)) {
				const of = textLines(target)[0] ?? target.first;
				return [{ do: 'title', ...own, of, ofText: words(of) }];
			}
			const last = textLines(target).findLast((line) => line < gesture.line) ?? textLines(target).at(-1);
			return last === undefined ? [] : [...asText(own, part?.kind), ...move(gesture.line, last)];
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

/** A line that is no running text yet is made so, before it can stand behind another. */
const asText = (own: { line: number; text: string }, kind: string | undefined): Correction[] =>
	kind !== undefined && running.has(kind) ? [] : [{ do: 'role', ...own, role: 'paragraph' }];

/** An article begins with a line: with its headline where it is one, else with its text. */
function begin(line: number, cut: DeskCut, own: { line: number; text: string }): Correction[] {
	const article = articleOf(cut, line);
	const part = article?.parts.find(({ pieces }) => pieces.some((piece) => piece.line === line));
	if (part && heads.has(part.kind)) return [];
	return [...asText(own, part?.kind), { do: 'split', ...own }];
}
