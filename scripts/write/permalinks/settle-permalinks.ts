import type { Permalinks } from '../../../src/schema/schema.ts';

/**
 * Brings all published ids of an archive to rest: those of vanished pages are gone unless their text lives on
 * elsewhere, and a chain of moves leads straight to its end. Every id answers afterwards; none is dropped.
 */
export function settlePermalinks(permalinks: Permalinks, orphans: Permalinks): Permalinks {
	const all: Permalinks = { ...orphans, ...permalinks };
	const isOrphan = (id: string) => id in orphans && !(id in permalinks);
	const settled = Object.entries(all).map(([id, entry]): [string, Permalinks[string]] => {
		if (entry.state === 'live' && !isOrphan(id)) return [id, entry];
		const to = entry.to === null ? null : endOf(entry.to);
		return [id, { ...entry, state: to === null ? 'gone' : 'moved', to }];
	});

	/** The live article at the end of a chain of moves, or null. */
	function endOf(id: string, seen: ReadonlySet<string> = new Set()): string | null {
		const entry = all[id];
		if (!entry || seen.has(id)) return null;
		if (entry.state === 'live') return isOrphan(id) ? null : id;
		return entry.to === null ? null : endOf(entry.to, new Set([...seen, id]));
	}
	return Object.fromEntries(settled);
}
