/** Undo and redo without end: every state of the decisions, and the one that stands. */
import type { Correction } from '../../schema/schema.ts';
import { inOrder } from '../../corrections/order.ts';

export interface History {
	/** Before the one that stands, the oldest first. */
	past: readonly (readonly Correction[])[];
	now: readonly Correction[];
	/** Taken back, the next to come first. */
	future: readonly (readonly Correction[])[];
}

export const begin = (list: readonly Correction[]): History => ({ past: [], now: inOrder(list), future: [] });

/** The same decisions leave the history as it is. */
export function advance(history: History, list: readonly Correction[]): History {
	const now = inOrder(list);
	if (JSON.stringify(now) === JSON.stringify(history.now)) return history;
	return { past: [...history.past, history.now], now, future: [] };
}

export function undo({ past, now, future }: History): History {
	const before = past.at(-1);
	return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redo({ past, now, future }: History): History {
	const [after, ...rest] = future;
	return after ? { past: [...past, now], now: after, future: rest } : { past, now, future };
}
