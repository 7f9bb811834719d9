/** Short names of places that the dictionary takes for words (义乌, 烟台), where the page proves that they are names. */
import { cityOf, type Named } from './gazetteer.ts';

/** A town's name that more districts than this share says nothing. */
export const MOST_NAMESAKES = 6;
/** A short name that is a word as well needs so many stories, and a town of the same place somewhere on the page. */
const LEAST_STORIES = 2;

/** @param stories the names found in each article of a page */
export function trustedNames(stories: readonly (readonly Named[])[]): Set<string> {
	const shorts = new Map<string, Named>();
	const times = new Map<string, number>();
	const supported = new Set<string>();
	for (const names of stories) {
		const here = new Set<string>();
		for (const named of names) {
			if (named.entries.some(({ kind }) => kind === 'short')) {
				shorts.set(named.name, named);
				here.add(named.name);
			} else if (named.entries.length <= MOST_NAMESAKES && named.entries.some(({ kind }) => kind === 'place'))
				for (const { district } of named.entries) supported.add(district.name).add(cityOf(district));
		}
		for (const name of here) times.set(name, (times.get(name) ?? 0) + 1);
	}
	return new Set(
		[...shorts.values()]
			.filter(({ name }) => (times.get(name) ?? 0) >= LEAST_STORIES)
			.filter(({ entries }) =>
				entries.some(({ kind, district }) => kind === 'short' && supported.has(district.name)),
			)
			.map(({ name }) => name),
	);
}
