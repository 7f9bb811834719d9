/** What the places of two blocks on the page say of "after this comes that one": nats, 0 where there is no place. */
import type { Header, Layout } from './layout.ts';
import type { PageView } from '../look/seen.ts';

const SAME = 12;
const OTHER = -12;

export interface PlacedLinks {
	/** Are there places at all? */
	known: boolean;
	header: (h: Header, text: number) => number;
	text: (from: number, to: number) => number;
}

/** Texts of one headline follow each other as they stand in its columns. */
export function placedLinks({ seen }: PageView, { texts }: Layout): PlacedLinks {
	const story = texts.map((t) => seen[t.view]?.block.placed?.story ?? -1);
	const known = seen.some(({ block }) => block.placed !== undefined && block.placed.story >= 0);
	const next = (from: number) => story.findIndex((s, j) => j > from && s === story[from]);
	const first = (s: number) => story.indexOf(s);
	return {
		known,
		header: (h, j) => {
			const own = h.blocks.map((b) => seen[b]?.block.placed?.story ?? -1).find((s) => s >= 0) ?? -1;
			if (own < 0 || (story[j] ?? -1) < 0) return 0;
			return own === story[j] && first(own) === j ? SAME : OTHER;
		},
		text: (i, j) => {
			if ((story[i] ?? -1) < 0 || (story[j] ?? -1) < 0) return 0;
			return story[i] === story[j] && next(i) === j ? SAME : OTHER;
		},
	};
}
