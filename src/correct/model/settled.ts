/** What a person compared with the print, and what becomes of it when the cut changes. */
import type { DeskCut, DeskFacts } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { isSettled } from './doubts.ts';
import { linesOf } from './gestures.ts';

/** An article that is cut otherwise than when somebody compared it has to be compared again. */
export function unsettled(
	list: readonly Correction[],
	cut: DeskCut,
	changed: ReadonlySet<number>,
): readonly Correction[] {
	const lines = new Set(cut.articles.filter(({ first }) => changed.has(first)).flatMap(linesOf));
	const stay = list.filter((one) => one.do !== 'reviewed' || !lines.has(one.line));
	return stay.length === list.length ? list : stay;
}

/** Has somebody compared every article, and is the page not pinned yet? */
export const finished = (cut: DeskCut, list: readonly Correction[]): boolean =>
	cut.articles.length > 0 &&
	!list.some((one) => one.do === 'done') &&
	cut.articles.every((article) => isSettled(article, list));

/** A field that a person set keeps its value; what the machine reads there is noted as it reads it now. */
export function refreshed(
	list: readonly Correction[],
	{ faults, articles }: DeskFacts,
	cut: DeskCut,
): readonly Correction[] {
	const stale = new Set(faults.flatMap(({ index, why }) => (why === 'before-differs' ? [index] : [])));
	if (!stale.size) return list;
	return list.map((one, index) => {
		if (one.do !== 'set' || !stale.has(index)) return one;
		const article = cut.articles.find((held) => linesOf(held).includes(one.line));
		const read = articles.find(({ first }) => first === article?.first) as
			Record<string, unknown> | undefined;
		return read && one.field in read ? { ...one, before: read[one.field] } : one;
	});
}
