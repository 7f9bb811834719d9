/** A page brought to what it should be by the gestures of the desk alone, as a person would who knows the print. */
import type { DeskCut, DeskPartKind } from '../../../src/corrections/desk.ts';
import { decide, forget } from '../../../src/correct/model/decide.ts';
import { decisionsOf, textLines, type Gesture, type Role } from '../../../src/correct/model/gestures.ts';
import type { Correction } from '../../../src/schema/schema.ts';

/** Where a line stands: what everybody who reads the two cuts would compare. */
interface Place {
	kinds: string;
	/** Lowest line of its article; 0 outside. */
	article: number;
	/** Line of text before it; 0 where there is none. */
	after: number;
	/** Shares a paragraph with the line before it? */
	joined: boolean;
	of: number;
}

function placesOf(cut: DeskCut): Map<number, Place> {
	const places = new Map<number, Place>();
	for (const line of cut.furniture)
		places.set(line, { kinds: 'furniture', article: 0, after: 0, joined: false, of: 0 });
	for (const { line, of } of cut.duplicates)
		places.set(line, { kinds: 'duplicate', article: 0, after: 0, joined: false, of });
	for (const article of cut.articles) {
		const texts = textLines(article);
		for (const { kind, pieces } of article.parts)
			for (const { line } of pieces) {
				const after = texts[texts.indexOf(line) - 1] ?? 0;
				const kinds = [places.get(line)?.kinds, kind].filter(Boolean).join('+');
				const joined = after > 0 && pieces.some((piece) => piece.line === after);
				places.set(line, { kinds, article: article.first, after, joined, of: 0 });
			}
	}
	return places;
}

const same = (a: Place | undefined, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Lines that stand otherwise than they should. */
export function wrongLines(cut: DeskCut, goal: DeskCut): number[] {
	const now = placesOf(cut);
	return [...placesOf(goal)].flatMap(([line, place]) => (same(now.get(line), place) ? [] : [line]));
}

const roles: Partial<Record<DeskPartKind, Role>> = {
	dateline: 'paragraph',
	'continued-from': 'paragraph',
	'continued-on': 'paragraph',
};

const heads: ReadonlySet<DeskPartKind> = new Set(['kicker', 'title', 'subtitle', 'byline']);

/** What a person would do about a line that stands otherwise. */
function gesturesFor(line: number, cut: DeskCut, goal: DeskCut): Gesture[] {
	const [now, should] = [placesOf(cut).get(line), placesOf(goal).get(line)];
	if (!should) return [];
	if (should.kinds === 'duplicate') return [{ do: 'duplicate', line, of: should.of }];
	const kind = should.kinds.split('+')[0] as DeskPartKind | 'furniture';
	const role = (kind === 'furniture' ? kind : roles[kind]) ?? (kind as Role);
	const home = goal.articles.find(({ first }) => first === should.article);
	const of = home && (textLines(home).find((other) => other !== line) ?? home.first);
	const head = home?.parts.findLast(({ kind: part }) => heads.has(part))?.pieces.at(-1)?.line;
	return [
		...(now?.kinds === should.kinds ? [] : [{ do: 'role' as const, line, role }]),
		...(should.after && should.after !== now?.after
			? [{ do: 'follow' as const, line, after: should.after }]
			: []),
		// The first line of a text stands behind its headline or byline.
		...(!should.after && now?.after && head ? [{ do: 'follow' as const, line, after: head }] : []),
		...(!should.after && now?.after ? [{ do: 'begin' as const, line }] : []),
		...(of && of !== line && now?.article !== should.article ? [{ do: 'belong' as const, line, of }] : []),
		...(should.after && now?.joined !== should.joined
			? [{ do: 'paragraph' as const, line, new: !should.joined }]
			: []),
	];
}

export interface Mended {
	gestures: number;
	/** Decisions taken back, line by line, where no other gesture helped. */
	forgotten: number;
	/** Lines that stay wrong. */
	left: number;
}

/** @param cutUnder the page cut under decisions @param lines of the page */
export function mend(
	cutUnder: (list: readonly Correction[]) => DeskCut,
	lines: readonly string[],
	start: readonly Correction[],
	goal: DeskCut,
): Mended {
	let [list, shown] = [[...start], cutUnder(start)];
	const made: Mended = { gestures: 0, forgotten: 0, left: 0 };
	const accept = (next: readonly Correction[]): boolean => {
		const tried = cutUnder(next);
		const [before, after] = [wrongLines(shown, goal).length, wrongLines(tried, goal).length];
		if (tried.faults.length || after >= before) return false;
		[list, shown] = [[...next], tried];
		return true;
	};
	const helpLine = (line: number): boolean => {
		for (const gesture of gesturesFor(line, shown, goal))
			if (accept(decide(list, decisionsOf(gesture, shown, lines)))) {
				made.gestures++;
				return true;
			}
		return false;
	};
	// Two lines that hold each other's places are put right by two gestures, of which the first helps nothing alone.
	const helpTwo = (line: number): boolean =>
		gesturesFor(line, shown, goal).some((first) => {
			const half = decide(list, decisionsOf(first, shown, lines));
			const between = cutUnder(half);
			return wrongLines(between, goal).some((other) =>
				gesturesFor(other, between, goal).some((second) => {
					if (!accept(decide(half, decisionsOf(second, between, lines)))) return false;
					made.gestures += 2;
					return true;
				}),
			);
		});
	const forgetLine = (line: number): boolean => {
		const next = forget(list, [line]);
		if (next.length === list.length || !accept(next)) return false;
		made.forgotten++;
		return true;
	};
	while (
		wrongLines(shown, goal).some(helpLine) ||
		wrongLines(shown, goal).some(forgetLine) ||
		wrongLines(shown, goal).some(helpTwo) ||
		list.some(({ line }) => forgetLine(line))
	);
	return { ...made, left: wrongLines(shown, goal).length };
}
