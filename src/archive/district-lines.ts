/** The tree of districts as lines of a list, and what of a long list is folded. */
import type { DistrictNode } from './archive-types.ts';

export interface DistrictLine {
	/** One district, or those of one parent of which nothing is held. */
	nodes: DistrictNode[];
	depth: number;
	held: boolean;
}

/** A line of the first level and all below it. */
export interface DistrictGroup {
	head: DistrictLine;
	below: DistrictLine[];
	folded: boolean;
}

/** More lines than a reader takes in at a glance. */
const long = 60;
/** Lines that are not worth a fold. */
const few = 3;

const isHeld = (node: DistrictNode): boolean => node.total > 0 || node.mentions.length > 0;

/** Largest first, children below their parent. @param all name those of which nothing is held, after their neighbours */
export function districtLines(nodes: readonly DistrictNode[], all: boolean, depth = 0): DistrictLine[] {
	const held = nodes
		.filter(isHeld)
		.sort((a, b) => b.total - a.total)
		.flatMap((node): DistrictLine[] => [
			{ nodes: [node], depth, held: true },
			...districtLines(node.children, all, depth + 1),
		]);
	const rest = nodes.filter((node) => !isHeld(node));
	return all && rest.length > 0 ? [...held, { nodes: rest, depth, held: false }] : held;
}

/** Of a long list only what lies below the largest is open. */
export function groupLines(lines: readonly DistrictLine[]): DistrictGroup[] {
	const groups: DistrictGroup[] = [];
	for (const line of lines) {
		const last = groups.at(-1);
		if (line.depth > 0 && last !== undefined) last.below.push(line);
		else groups.push({ head: line, below: [], folded: false });
	}
	return lines.length <= long
		? groups
		: groups.map((group, i) => ({ ...group, folded: i > 0 && group.below.length > few }));
}
