/** The rivals of an article's links: another text that goes on, an ending, a beginning, a paragraph more or less. */
import { cutBeginning } from '../../src/findings/cut-beginning.ts';
import { cutEnding } from '../../src/findings/cut-ending.ts';
import { shortBody } from '../../src/findings/short-body.ts';
import { unmatchedFragment } from '../../src/findings/unmatched-fragment.ts';
import type { Change } from '../types.ts';
import { oddsOf, type Candidate } from './candidate.ts';
import type { Path, Solved } from '../articles/path.ts';
import type { TextNode } from '../links/layout.ts';

const beginning = [cutBeginning.id, unmatchedFragment.id];
const ending = [cutEnding.id, shortBody.id];
/** How many texts from elsewhere are tried at an open beginning or end. */
const elsewhere = 2;

export function linkCandidates(solved: Solved, path: Path): Candidate[] {
	return [...rows(solved, path), ...fromElsewhere(solved, path), ...paragraphs(solved, path)];
}

const lines = ({ labelled, layout }: Solved) => ({
	/** First line of a text. */
	first: (j: number) => labelled.view.seen[layout.texts[j]?.view ?? -1]?.block.line ?? 0,
	/** Last line of what a row stands for. */
	last: (r: number) => {
		const header = layout.headers[r];
		const b = header ? header.blocks.at(-1) : layout.texts[r - layout.headers.length]?.view;
		return labelled.view.seen[b ?? -1]?.block.endLine ?? 0;
	},
});

/** Rows of a path with what follows each (-1: nothing). */
function steps({ layout, solution }: Solved, path: Path) {
	const own = [
		...(path.header ? [layout.headers.indexOf(path.header)] : []),
		...path.texts.map((t) => layout.headers.length + t.order),
	];
	return own.map((row) => ({ row, next: solution.next[row] ?? -1 }));
}

/** What the page would lose least by, had this row another successor, and this beginning a predecessor. */
function rows(solved: Solved, path: Path): Candidate[] {
	const { layout } = solved;
	const margins = solved.margins();
	const { first, last } = lines(solved);
	const [head] = path.texts;
	const out = steps(solved, path).flatMap(({ row, next }): Candidate[] => {
		const odds = oddsOf(margins.rows[row] ?? 20);
		const instead = margins.instead[row] ?? -1;
		const answers = next < 0 ? ending : row < layout.headers.length ? beginning : [];
		const as = (...changes: Change[]): Candidate => ({ changes, odds, by: 'margin', answers });
		const join = instead >= 0 ? [as({ do: 'join', line: last(row), to: first(instead) })] : [];
		if (next < 0) return join;
		const part = as({ do: 'part', line: last(row), to: first(next) });
		const begins = row >= layout.headers.length ? [as({ do: 'split', line: first(next) })] : [];
		return [...join, ...(instead < 0 ? begins : []), part];
	});
	if (!head || path.header) return out;
	const before = margins.before[head.order] ?? -1;
	const odds = oddsOf(margins.starts[head.order] ?? 20);
	return before < 0
		? out
		: [
				...out,
				{
					changes: [{ do: 'join', line: last(before), to: first(head.order) }],
					odds,
					by: 'margin',
					answers: beginning,
				},
			];
}

/** Open ends elsewhere that the beginning might follow, and beginnings elsewhere that the end might go on in. */
function fromElsewhere(solved: Solved, path: Path): Candidate[] {
	const { scores, solution, layout } = solved;
	const margins = solved.margins();
	const { headers, texts, link, end, start } = scores;
	const { first, last } = lines(solved);
	const [head, tail] = [path.texts[0], path.texts.at(-1)];
	if (!head || !tail) return [];
	const own = new Set(path.texts);
	const owner = (j: number) => solution.next.indexOf(j);
	// Of the exchange only the two ends are counted, but no less than the whole of the cheapest one.
	const loss = (r: number, j: number) => {
		const from = owner(j);
		const held = from < 0 ? (start[j] ?? 0) : (link[from * texts + j] ?? 0) - (end[from] ?? 0);
		const least = Math.max(
			margins.rows[r] ?? 0,
			from < 0 ? (margins.starts[j] ?? 0) : (margins.rows[from] ?? 0),
		);
		return Math.max(least, (end[r] ?? 0) + held - (link[r * texts + j] ?? 0));
	};
	const best = (pairs: [number, number][], answers: readonly string[]) =>
		pairs
			.map(([r, j]): Candidate => ({
				changes: [{ do: 'join', line: last(r), to: first(j) }],
				odds: oddsOf(loss(r, j)),
				by: 'margin',
				answers,
			}))
			.sort((a, b) => b.odds - a.odds)
			.slice(0, elsewhere);
	const ends = layout.texts.filter((t) => !own.has(t) && (solution.next[headers + t.order] ?? -1) < 0);
	const begins = layout.texts.filter((t) => !own.has(t) && !led(solved, t));
	return [
		...best(
			ends.map((t) => [headers + t.order, head.order]),
			beginning,
		),
		...best(
			begins.map((t) => [headers + tail.order, t.order]),
			ending,
		),
	];
}

/** Does another text stand before it in its article? */
const led = ({ layout, solution }: Solved, { order }: TextNode): boolean =>
	solution.next.indexOf(order) >= layout.headers.length;

/** Neighbouring texts: one paragraph or two. */
function paragraphs(solved: Solved, { texts }: Path): Candidate[] {
	const { first, last } = lines(solved);
	const { headers } = solved.scores;
	return texts.slice(1).flatMap((below, k): Candidate[] => {
		const above = texts[k] as TextNode;
		if (below.role === 'subhead' || above.role === 'subhead') return [];
		const p = solved.joined(above.order, below.order);
		const paragraph = p > 0.5 ? 'new' : 'same';
		return [
			{
				changes: [{ do: 'join', line: last(headers + above.order), to: first(below.order), paragraph }],
				odds: Math.min(p, 1 - p),
				by: 'probability',
				answers: [],
			},
		];
	});
}
