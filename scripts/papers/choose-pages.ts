/** Which pages of a paper are counted: all of a few, else those that people have put right and others from first to last. */
import { ENOUGH_PAGES } from './paper-file.ts';

/** @param pages in the order of their names @returns in the same order */
export function choosePages<Page>(
	pages: readonly Page[],
	isDecided: (page: Page) => boolean,
	most = ENOUGH_PAGES,
): Page[] {
	if (pages.length <= most) return [...pages];
	const decided = new Set(evenly(pages.filter(isDecided), most));
	const others = pages.filter((page) => !decided.has(page));
	const chosen = new Set([...decided, ...evenly(others, most - decided.size)]);
	return pages.filter((page) => chosen.has(page));
}

/** So many of a list, as far apart as they can be: a paper's pages of all its years. */
const evenly = <One>(list: readonly One[], count: number): One[] =>
	list.length <= count
		? [...list]
		: Array.from({ length: count }, (_, k) => list[Math.floor((k * list.length) / count)]!);
