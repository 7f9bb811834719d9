/**
 * What people have decided about a page, and what its source has cut already, by the first line of the blocks meant. Made from the page's
 * corrections; roles and links obey them as constraints, everything else is weighed around them.
 */
import type { Role } from './roles.ts';

export interface Constraints {
	/** Line of a block → the role it has. */
	roles?: ReadonlyMap<number, Role>;
	/** Line of a block → the roles that are left open for it. */
	among?: ReadonlyMap<number, readonly Role[]>;
	/** The block at `to` comes directly after the block at `from` in one article, in the same paragraph or a new one where that is decided too. */
	follows?: readonly { from: number; to: number; paragraph?: 'same' | 'new' | undefined }[];
	/** The block at `to` does not come after the block at `from`. */
	parted?: readonly { from: number; to: number }[];
	/** The text at this line begins an article of its own. */
	begins?: readonly number[];
	/** Articles that are whole: by line the blocks of each, in reading order. Nothing comes in, nothing goes out. */
	articles?: readonly (readonly number[])[];
	/** The title at `title` belongs to the article that holds `line`. */
	titles?: readonly { title: number; line: number }[];
	/** The block at `line` was printed before, at `of`. */
	duplicates?: readonly { line: number; of: number }[];
}

/** A constraint that names a line where no block begins; the page has changed under the correction. */
export class ConstraintError extends Error {
	readonly line: number;
	constructor(line: number, reason: string) {
		super(reason);
		this.line = line;
	}
}
