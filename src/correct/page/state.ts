/** What the desk holds: the page, what was decided, the cut under it, and what is selected. */
import type { BuiltFacts, DeskCut, DeskFacts, DeskPage } from '../../corrections/desk.ts';
import type { Progress } from '../model/progress.ts';
import { begin, type History } from '../model/history.ts';
import type { Cutter } from './cutter.ts';
import { must, root } from './elements.ts';

/** What the site says of the page when it is built. */
interface Built {
	/** Words of the review rules. */
	rules: Record<string, string>;
	facts: BuiltFacts;
	/** Articles of the archive and of the issue that stand on other pages. */
	others: { archive: Progress | null; issue: Progress | null };
	/** Where corrections are sent, with `{id}`, `{title}` and `{url}` to fill in; null where the archive takes none. */
	report: string | null;
	/** Full address of this desk. */
	address: string;
}

interface State {
	page: DeskPage;
	lines: string[];
	cutter: Cutter | null;
	cut: DeskCut | null;
	/** Null until they are read for the cut that is shown. */
	facts: DeskFacts | null;
	history: History;
	/** Decisions as they lie in the file. */
	saved: string;
	/** Articles that the last decision changed, by their first lines. */
	changed: ReadonlySet<number>;
	current: number;
	/** The other end of a selection of several lines. */
	anchor: number;
	/** Waiting for the second line that a gesture is about. */
	picking: { do: 'follow' | 'belong' | 'duplicate'; line: number } | null;
}

export const base = root.dataset['base'] ?? '/';
export const stem = root.dataset['stem'] ?? '';
export const built = JSON.parse(must('[data-built]').textContent ?? '{}') as Built;

export const state: State = {
	page: {} as DeskPage,
	lines: [],
	cutter: null,
	cut: null,
	facts: null,
	history: begin([]),
	saved: '[]',
	changed: new Set(),
	current: 1,
	anchor: 1,
	picking: null,
};

/** Are there decisions that the file does not hold? */
export const unsaved = (): boolean => JSON.stringify(state.history.now) !== state.saved;
