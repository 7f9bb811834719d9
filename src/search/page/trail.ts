/** What was found, kept for the visit, so that an article leads on to the next one and back to the very same answer. */
import type { Answer } from '../answer.ts';
import type { Trail, TrailKey } from '../marks/trail.ts';
import { addressOf, type SearchState } from '../state.ts';

const trailKey: TrailKey = 'jianbao-found';

export function keepTrail(state: SearchState, { hits, page, pages }: Answer): void {
	const trail: Trail = {
		query: state.query.trim(),
		back: addressOf(state, {}),
		urls: hits.map(({ card }) => card.url),
		before: page > 1 ? addressOf(state, { page: page - 1 }) : null,
		after: page < pages ? addressOf(state, { page: page + 1 }) : null,
	};
	try {
		sessionStorage.setItem(trailKey, JSON.stringify(trail));
	} catch {
		// Without storage the article still leads back to its question.
	}
}
