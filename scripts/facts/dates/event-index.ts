/** Where a text names events: by any of their phrases, longest first, save in wordings that mean something else. */
import type { Event } from '../../../src/schema/schema.ts';

interface Phrase {
	phrase: string;
	event: Event;
}

/** Phrases of the events by their first two characters, longest first. */
export type EventIndex = ReadonlyMap<string, readonly Phrase[]>;

export function indexEvents(events: readonly Event[]): EventIndex {
	const index = new Map<string, Phrase[]>();
	for (const event of events)
		for (const phrase of new Set([event.name, ...event.phrases])) {
			const key = phrase.slice(0, 2);
			index.set(key, [...(index.get(key) ?? []), { phrase, event }]);
		}
	for (const phrases of index.values()) phrases.sort((a, b) => b.phrase.length - a.phrase.length);
	return index;
}

/** Whether the phrase is part of a wording that means something else (`五一劳动奖章`). */
function inOther(event: Event, text: string, start: number, end: number): boolean {
	return event.except.some((other) => {
		const at = text.indexOf(other, Math.max(0, start - other.length + 1));
		return at >= 0 && at < end && at + other.length > start;
	});
}

export interface NamedEvent {
	event: Event;
	start: number;
	end: number;
}

/** The event that a text names at one place, or undefined. */
export function eventAt(text: string, at: number, index: EventIndex): NamedEvent | undefined {
	const hit = index.get(text.slice(at, at + 2))?.find(({ phrase }) => text.startsWith(phrase, at));
	if (!hit) return undefined;
	const end = at + hit.phrase.length;
	return inOther(hit.event, text, at, end) ? undefined : { event: hit.event, start: at, end };
}

/** All events named in a text, in order, none overlapping. */
export function findEvents(text: string, index: EventIndex): NamedEvent[] {
	const found: NamedEvent[] = [];
	for (let at = 0; at < text.length - 1; at++) {
		const named = eventAt(text, at, index);
		if (!named) continue;
		found.push(named);
		at = named.end - 1;
	}
	return found;
}
