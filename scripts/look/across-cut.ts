/** What is measured across a cut: words, strings the page holds elsewhere, brackets, a doubled word. */
import { unbalanced } from '../language/characters.ts';
import { spanningGain } from '../language/lexicon.ts';
import type { PageView, Seen } from './seen.ts';

/** A page is looked at twice, and again for every other way to cut it; what two blocks have in common stays. */
function oncePerPair(
	measure: (s: Seen, t: Seen, view: PageView) => number,
): (view: PageView, s: Seen, t: Seen) => number {
	const pages = new WeakMap<PageView, Map<Seen, Float64Array>>();
	return (view, s, t) => {
		const rows = pages.get(view) ?? new Map<Seen, Float64Array>();
		pages.set(view, rows);
		const row = rows.get(s) ?? new Float64Array(view.seen.length).fill(Number.NaN);
		rows.set(s, row);
		const known = row[t.at] as number;
		return Number.isNaN(known) ? (row[t.at] = measure(s, t, view)) : known;
	};
}

/** Nats gained by words across the cut, and by strings across it that the page holds elsewhere. */
export const spanning = oncePerPair(
	(s, t, view) => spanningGain(s.text, t.text) + 2 * spanningGrams(view, s.text, t.text),
);

/** How one goes on in the other, in nats. */
export const goingOn = oncePerPair((s, t, { cuts }) => cuts.goesOn(s.text, t.text));

/** Number of strings of 3–5 characters across the cut that stand elsewhere on the page, longer ones counting more. */
export function spanningGrams(view: PageView, x: string, y: string): number {
	let n = 0;
	for (const [left, right] of [
		[1, 1],
		[1, 2],
		[2, 1],
		[2, 2],
		[1, 3],
		[3, 1],
		[3, 2],
		[2, 3],
	] as const) {
		const gram = x.slice(-left) + y.slice(0, right);
		if (gram.length === left + right && /^[\p{L}\p{N}]+$/u.test(gram) && view.cohesion.holds(gram))
			n += (left + right - 1) / 3;
	}
	return n;
}

const marks = new WeakMap<Seen, ReturnType<typeof unbalanced>>();

function marksOf(s: Seen): ReturnType<typeof unbalanced> {
	const known = marks.get(s) ?? unbalanced(s.text);
	marks.set(s, known);
	return known;
}

/** +1 where the next block closes what this one left open, -1 where one of them remains unmatched. */
export function bracketFit(s: Seen, t: Seen): number {
	if (!s.edges.opens && !t.edges.closes) return 0;
	const [above, below] = [marksOf(s), marksOf(t)];
	// What the one leaves open takes the closing marks that the other has too many.
	const open = [...above.open];
	const close = below.close.filter((mark) => {
		const at = open.lastIndexOf(mark);
		if (at >= 0) open.splice(at, 1);
		return at < 0;
	});
	const both = above.close.length + close.length + open.length + below.open.length;
	const before = s.edges.opens + s.edges.closes + t.edges.opens + t.edges.closes;
	return both < before ? 1 : -1;
}

/** The word at the cut is printed on both sides: `紧密▏紧密`. */
export function doubled(x: string, y: string): boolean {
	return [4, 3, 2].some(
		(n) => x.length > n && x.slice(-n) === y.slice(0, n) && /^\p{Script=Han}+$/u.test(y.slice(0, n)),
	);
}

/** What may follow a number: its own end, a measure, a unit. */
const measure =
	/^(?:[\d.%％:：~—×-]|多|余|几|万|亿|千|百|十|个|名|户|人|位|家|条|项|件|次|场|座|所|处|台|辆|套|只|头|亩|公顷|平方|立方|公里|千米|米|厘米|毫米|吨|公斤|斤|克|升|元|块|角|分|秒|小时|天|日|月|年|岁|届|号|级|度|倍|成|期|批|支|组|株|棵|张|份|页|篇|部|本|册|版|层|栋|间|幢|艘|架|列|路|字|种|类|点|时|款|轮|代|周|后|至|到)/u;

/** +1 where a number at the cut goes on as numbers do, -1 where what follows is no measure, 0 where there is no number. */
export const numberGoesOn = (x: string, y: string): -1 | 0 | 1 =>
	!/\d$/u.test(x) ? 0 : measure.test(y) ? 1 : -1;
