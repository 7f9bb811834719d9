import type { SearchClient } from '../client.ts';
import { readState } from '../state.ts';

/**
 * `await jianbao.search('"营商环境"', 'topic=党建')`: for checks from outside, all ids and exact counts of a question, by
 * the code that answers readers.
 */
export function offerOutside(client: SearchClient): void {
	const search = async (query: string, parameters = '') => {
		const asked = { ...readState(new URLSearchParams(parameters)), query };
		const [{ total, places, facets }, ids] = await Promise.all([client.answer(asked), client.ids(asked)]);
		return { count: total, places, ids, facets };
	};
	Object.assign(window, { jianbao: { search } });
}
