/** A sum of small decision trees of one depth, as gradient boosting makes them. */

/** `feature threshold …` of the questions from the root down, level by level, then `;` and the values of the leaves. */
export type PrintedTree = string;

export interface Tree {
	/** Question `q` sends what is at most its threshold to `2q + 1`, the rest to `2q + 2`. */
	features: number[];
	thresholds: number[];
	leaves: number[];
}

export function readTree(printed: PrintedTree): Tree {
	const [questions = [], leaves = []] = printed.split(';').map((half) => half.trim().split(' ').map(Number));
	return {
		features: questions.filter((_, k) => k % 2 === 0),
		thresholds: questions.filter((_, k) => k % 2 === 1),
		leaves,
	};
}

const brief = (x: number) => String(Number(x.toPrecision(4)));

export const printTree = ({ features, thresholds, leaves }: Tree): PrintedTree =>
	`${features.map((f, q) => `${f} ${brief(thresholds[q] as number)}`).join(' ')};${leaves.map(brief).join(' ')}`;

/** The leaf that these values fall into. */
export function leafOf({ features, thresholds }: Tree, values: ArrayLike<number>): number {
	let q = 0;
	while (q < features.length)
		q = 2 * q + ((values[features[q] as number] as number) <= (thresholds[q] as number) ? 1 : 2);
	return q - features.length;
}

export const sumTrees = (trees: readonly Tree[], values: ArrayLike<number>): number =>
	trees.reduce((sum, tree) => sum + (tree.leaves[leafOf(tree, values)] as number), 0);
