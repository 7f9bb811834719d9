/** Keyword in context: lines cut from the article's own text, the whole phrase marked, never past the field it stands in. */
import type { ContextLine, Stretch } from './answer.ts';
import type { ArticleText } from './engine/engine.ts';
import type { FieldKind } from './record.ts';
import { boundary } from './tokens.ts';

/** A hit in one article: tokens from `start`, `length` of them. */
export interface Place {
	start: number;
	length: number;
	/** Which term, so that lines show each before they repeat one. */
	term: number;
}

/** Characters of context on either side, those next to the hit, and how many lines an article gets. */
const reach = 22;
const near = 13;
const mostLines = 3;

interface Span {
	kind: FieldKind;
	from: number;
	to: number;
}

const heads: readonly FieldKind[] = ['title', 'kicker', 'subtitle', 'byline'];

/** Fields of an article by their tokens. */
export function spans(tokens: readonly string[], bodyKinds: readonly FieldKind[]): Span[] {
	const kinds = [...heads, ...bodyKinds];
	const found: Span[] = [];
	let from = 0;
	for (let at = 0; at <= tokens.length; at++) {
		if (at < tokens.length && tokens[at] !== boundary) continue;
		found.push({ kind: kinds[found.length] ?? 'paragraph', from, to: at });
		from = at + 1;
	}
	return found;
}

/** Text of some tokens with every hit among them marked. */
export function stretches(
	pieces: readonly string[],
	from: number,
	to: number,
	marked: ReadonlySet<number>,
): Stretch[] {
	const found: Stretch[] = [];
	for (let at = from; at < to; at++) {
		const piece = pieces[at] ?? '';
		const last = found.at(-1);
		const mark = marked.has(at);
		if (last !== undefined && (last.mark ?? false) === mark) last.text += piece;
		else if (mark && /^\s/u.test(piece)) {
			// The blank in front of a hit is not part of it.
			found.push({ text: piece.slice(0, -piece.trimStart().length) }, { text: piece.trimStart(), mark });
		} else found.push(mark ? { text: piece, mark } : { text: piece });
	}
	return found;
}

export const markedTokens = (places: readonly Place[]): Set<number> =>
	new Set(places.flatMap(({ start, length }) => Array.from({ length }, (_, at) => start + at)));

/** Which hit of the article each place is, from 1: places that share a character are one hit, as on the article's page. */
export function hitOrdinals(places: readonly Place[]): Map<number, number> {
	const ordinals = new Map<number, number>();
	let end = -1;
	let count = 0;
	for (const { start, length } of [...places].sort((a, b) => a.start - b.start || b.length - a.length)) {
		if (start >= end) count += 1;
		end = Math.max(end, start + length);
		ordinals.set(start, count);
	}
	return ordinals;
}

const closing = /[，。、；：！？”’》）〉」』】〕,.;:!?)\]]/u;

/** Drops the marks a line of context would begin with. */
function withoutOpeningMarks(before: Stretch[]): Stretch[] {
	const [first, ...rest] = before;
	if (first === undefined || first.mark === true) return before;
	const text = first.text.replace(/^[\s，。、；：！？”’》）〉」』】〕,.;:!?)\]]+/u, '');
	return text === first.text
		? before
		: text === ''
			? withoutOpeningMarks(rest)
			: [{ ...first, text }, ...rest];
}

/** Splits context at `near` characters from the hit: what lies beyond is dropped on narrow screens. */
function withFar(side: Stretch[], fromEnd: boolean): Stretch[] {
	let left = near;
	const order = fromEnd ? side.toReversed() : side;
	const cut = order.flatMap((stretch): Stretch[] => {
		const chars = [...stretch.text];
		const take = Math.min(left, chars.length);
		left -= take;
		if (take === chars.length) return [stretch];
		const whole = fromEnd ? chars.slice(chars.length - take) : chars.slice(0, take);
		// No line begins with a mark that belongs to what was dropped.
		const opening = fromEnd ? whole.findIndex((char) => !closing.test(char)) : 0;
		const close = opening < 0 ? [] : whole.slice(opening);
		const rest = fromEnd ? chars.slice(0, chars.length - close.length) : chars.slice(take);
		const far = { ...stretch, text: rest.join(''), far: true };
		return close.length === 0 ? [far] : [{ ...stretch, text: close.join('') }, far];
	});
	return fromEnd ? cut.toReversed() : cut;
}

const plainKinds: ReadonlySet<FieldKind> = new Set(['paragraph', 'title']);

export interface Context {
	lines: ContextLine[];
	/** Places no line shows, and which hit the first of them is. */
	more: number;
	moreFrom: number | null;
}

/**
 * @param places hits outside the title, which is shown whole above the lines
 * @param fields of `spans`
 * @param ordinals of `hitOrdinals`, over all hits of the article
 */
export function contextLines(
	text: ArticleText,
	fields: readonly Span[],
	places: readonly Place[],
	ordinals: ReadonlyMap<number, number>,
): Context {
	/** Hits that lie whole in a stretch: half a phrase is no hit. */
	const markedIn = (from: number, to: number): Set<number> =>
		markedTokens(places.filter(({ start, length }) => start >= from && start + length <= to));
	const fieldOf = (start: number): Span | undefined =>
		fields.find(({ from, to }) => start >= from && start < to);
	const open = [...places].sort((a, b) => a.start - b.start || b.length - a.length);
	const chosen: { place: Place; field: Span }[] = [];
	const covers = ({ place, field }: { place: Place; field: Span }, at: Place): boolean =>
		at.start >= field.from &&
		at.start + at.length <= field.to &&
		at.start >= place.start - reach &&
		at.start + at.length <= place.start + place.length + reach;
	const terms = [...new Set(open.map(({ term }) => term))].sort((a, b) => a - b);
	// Every term gets a line before any gets its second.
	for (let round = 0; round < mostLines && chosen.length < mostLines; round++)
		for (const term of terms) {
			if (chosen.length >= mostLines) break;
			const place = open.find((one) => one.term === term && !chosen.some((line) => covers(line, one)));
			const field = place === undefined ? undefined : fieldOf(place.start);
			if (place !== undefined && field !== undefined) chosen.push({ place, field });
		}
	chosen.sort((a, b) => a.place.start - b.place.start);
	const lines = chosen.map(({ place, field }): ContextLine => {
		const end = place.start + place.length;
		const [from, to] = [Math.max(field.from, place.start - reach), Math.min(field.to, end + reach)];
		const before = withoutOpeningMarks(
			stretches(text.pieces, from, place.start, markedIn(from, place.start)),
		);
		const after = stretches(text.pieces, end, to, markedIn(end, to));
		const hit = text.pieces.slice(place.start, end).join('');
		const blank = hit.slice(0, hit.length - hit.trimStart().length);
		if (blank !== '') before.push({ text: blank });
		return {
			before: withFar(before, true),
			hit: hit.trimStart(),
			after: withFar(after, false),
			nth: field.kind === 'original' ? null : (ordinals.get(place.start) ?? null),
			where: plainKinds.has(field.kind) ? null : (field.kind as ContextLine['where']),
		};
	});
	const hidden = open.filter((place) => !chosen.some((line) => covers(line, place)));
	return { lines, more: hidden.length, moreFrom: ordinals.get(hidden[0]?.start ?? -1) ?? null };
}
