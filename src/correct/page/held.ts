/** What the desk of a large archive was given with its page (`packed.ts`); a small one asks for files of their own. */
import type { DeskPage } from '../../corrections/desk.ts';

interface Held {
	page: DeskPage | null;
	/** What a decision would teach, as `like-lines.ts` has it. */
	like: unknown;
}

export const held: Held = { page: null, like: null };

/** Address of the desk of a page. */
export const deskAddress = (base: string, stem: string, line?: number): string =>
	`${base}correct/${held.page === null ? `${stem}/` : `?page=${stem}`}${line === undefined ? '' : `#L${line}`}`;
