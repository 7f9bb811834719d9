/** Lines printed twice, as people decided: what they name as a repeat is one, and what they give a place to is none. */
import { holdsLine } from '../look/holds-line.ts';
import type { Duplicate } from '../look/find-duplicates.ts';
import { squeeze } from '../language/characters.ts';
import { ConstraintError, type Constraints } from '../roles/constraints.ts';
import type { Block } from '../types.ts';

/** Lines that a decision gives a role or a place. */
const linesPlaced = ({ roles, follows = [], begins = [], titles = [] }: Constraints): ReadonlySet<number> =>
	new Set([
		...(roles?.keys() ?? []),
		...follows.flatMap(({ from, to }) => [from, to]),
		...begins,
		...titles.flatMap(({ title, line }) => [title, line]),
	]);

/** @throws ConstraintError where a line holds no block, or is to be a repeat of a repeat */
export function duplicatesAsDecided(
	found: readonly Duplicate[],
	blocks: readonly Block[],
	decided: Constraints,
): Duplicate[] {
	const blockAt = (line: number): Block => {
		const block = blocks.find((one) => holdsLine(one, line));
		if (!block)
			throw new ConstraintError(
				line,
				`Unexpected correction at line ${line}, expected a line that holds a block of text`,
			);
		return block;
	};
	const named = (decided.duplicates ?? []).map(({ line, of }): Duplicate => {
		const [copy, first] = [blockAt(line), blockAt(of)];
		return { copy, of: first, exact: squeeze(copy.text) === squeeze(first.text) };
	});
	const copies = new Set(named.map(({ copy }) => copy));
	for (const { copy, of } of named)
		if (copies.has(of))
			throw new ConstraintError(
				copy.line,
				`Unexpected repeat at line ${copy.line} of line ${of.line}, expected the line of the first printing`,
			);
	const placed = [...linesPlaced(decided)];
	const firsts = new Set(named.map(({ of }) => of));
	const stay = found.filter(
		({ copy }) => !copies.has(copy) && !firsts.has(copy) && !placed.some((line) => holdsLine(copy, line)),
	);
	// What repeats a repeat repeats the first printing.
	const first = new Map(named.map(({ copy, of }) => [copy, of]));
	return [...stay.map((one) => ({ ...one, of: first.get(one.of) ?? one.of })), ...named].toSorted(
		(a, b) => a.copy.index - b.copy.index,
	);
}
