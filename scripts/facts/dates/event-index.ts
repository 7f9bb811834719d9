/** Where a text names events: by any of their phrases, longest first, save in wordings that mean something else. */
import type { Event } from '../../../src/schema/schema.ts';
import { makeWordList, wordsAt, type WordList } from '../../language/word-list.ts';

/** Phrases of the events. */
export type EventIndex = WordList<Event>;

export const indexEvents = (events: readonly Event[]): EventIndex =>
	makeWordList(
		events.flatMap((event) =>
			[...new Set([event.name, ...event.phrases])].map((phrase): [string, Event] => [phrase, event]),
		),
	);

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
	const [hit] = wordsAt(index, text, at);
	const event = hit?.values[0];
	if (!hit || !event) return undefined;
	const end = at + hit.word.length;
	return inOther(event, text, at, end) ? undefined : { event, start: at, end };
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
