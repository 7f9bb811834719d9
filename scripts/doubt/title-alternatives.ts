/** The rivals of a title that stands away from its text: another article it may belong to, another title for this one. */
import { noTitle } from '../../src/findings/no-title.ts';
import { titleFromElsewhere } from '../../src/findings/title-from-elsewhere.ts';
import type { Change } from '../types.ts';
import { oddsOf, type Candidate } from './candidate.ts';
import type { Path, Solved } from '../articles/path.ts';
import { isHeadline, leastMatch, titleMatch, wantsTitle } from '../articles/orphan-titles.ts';
import { roles } from '../roles/roles.ts';

/** A tenth of a match is one unit of margin: matches are shares of words, not scores. */
const unit = 0.1;
const asked = [titleFromElsewhere.id, noTitle.id];

export function titleCandidates(solved: Solved, path: Path): Candidate[] {
	if (!path.texts.length || (!wantsTitle(solved, path) && !path.late.length)) return [];
	return [...another(solved, path), ...fromBelow(solved, path), ...elsewhere(solved, path)];
}

/** Titles that head nothing, each the blocks of one headline. */
function orphans({ labelled, layout, solution }: Solved): number[][] {
	return [
		...layout.lateTitles.map((b) => [b]),
		...layout.headers
			.filter((h, r) => (solution.next[r] ?? -1) < 0 && h.blocks.every((b) => isHeadline({ labelled }, b)))
			.map((h) => h.blocks),
	];
}

const lineOf = ({ labelled }: Solved, b: number | undefined) => labelled.view.seen[b ?? -1]?.block.line ?? 0;

const title = (solved: Solved, blocks: readonly number[], path: Path): Change => ({
	do: 'title',
	line: lineOf(solved, blocks[0]),
	of: lineOf(solved, path.texts[0]?.view),
});

/** Other titles for this article. */
function another(solved: Solved, path: Path): Candidate[] {
	const now = path.late.length ? titleMatch(solved, path.late, path) : leastMatch;
	return orphans(solved)
		.filter((blocks) => !blocks.some((b) => path.late.includes(b)))
		.map((blocks) => ({
			changes: [title(solved, blocks, path)],
			odds: oddsOf((now - titleMatch(solved, blocks, path)) / unit),
			by: 'margin',
			answers: asked,
		}));
}

/** The headline right below an untitled article may be its own, printed late, though a text stands under it. */
function fromBelow(solved: Solved, path: Path): Candidate[] {
	const { labelled, layout, solution } = solved;
	const end = Math.max(...path.texts.map((t) => t.view));
	const r = layout.headers.findIndex(
		({ blocks }) => blocks[0] === end + 1 && blocks.every((b) => isHeadline(solved, b)),
	);
	const next = solution.next[r] ?? -1;
	const blocks = layout.headers[r]?.blocks;
	if (!blocks || next < 0 || path.late.length) return [];
	const late = Math.max(
		...blocks.map((b) => labelled.sums.role[b * roles.length + roles.indexOf('late-title')] ?? 0),
	);
	const part: Change = {
		do: 'part',
		line: lineOf(solved, blocks.at(-1)),
		to: lineOf(solved, layout.texts[next]?.view),
	};
	return [
		{
			changes: [part, title(solved, blocks, path)],
			odds: late,
			by: 'probability',
			answers: asked,
		},
	];
}

/** Other articles for this one's late title. */
function elsewhere(solved: Solved, path: Path): Candidate[] {
	if (!path.late.length) return [];
	const now = titleMatch(solved, path.late, path);
	const firsts = solved.layout.texts.filter(
		(t) => !solved.solution.next.includes(t.order) && !path.texts.includes(t),
	);
	return firsts.map((t) => {
		const other: Path = { ...path, header: null, texts: [t] };
		return {
			changes: [title(solved, path.late, other)],
			odds: oddsOf((now - titleMatch(solved, path.late, other)) / unit),
			by: 'margin' as const,
			answers: [titleFromElsewhere.id],
		};
	});
}
