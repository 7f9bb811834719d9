/** What the characters at an article's cuts tell against it. */
import type { Path } from '../articles/path.ts';
import type { PageView, Seen } from '../look/seen.ts';

export interface CutDoubts {
	/** Least of how well a text goes on from the open one before it, in nats; 6 where every text is closed. */
	goesOn: number;
	/** Greatest log odds that a full stop was lost between an open text and the next, -6 where all are closed. */
	stopLost: number;
	/** Least log odds that what stands below a closed text begins a sentence; 6 where nothing does. */
	begins: number;
	/** A headline line names a role: a byline in an unknown form. */
	roleInHead: boolean;
}

const within = (x: number) => Math.max(-6, Math.min(6, x));

export function cutDoubts({ seen, cuts }: PageView, path: Path, headline: readonly number[]): CutDoubts {
	const texts = path.texts.filter((t) => t.role !== 'subhead').map((t) => seen[t.view] as Seen);
	const pairs = texts.slice(1).map((after, k) => [texts[k] as Seen, after] as const);
	const open = pairs.filter(([before]) => !before.edges.closed);
	const closed = pairs.filter(([before]) => before.edges.closed);
	return {
		goesOn: Math.min(6, ...open.map(([a, b]) => within(cuts.goesOn(a.text, b.text)))),
		stopLost: Math.max(-6, ...open.map(([a, b]) => within(a.edges.ends + b.edges.begins))),
		begins: Math.min(6, ...closed.map(([, b]) => b.edges.begins)),
		roleInHead: headline.some((b) => /记者|通讯员/u.test(seen[b]?.text ?? '')),
	};
}
