/** What the converter read when the site was built, as far as it still holds for the page as it is cut now. */
import type { BuiltFacts, DeskArticle, DeskCut, DeskFacts, DeskFields } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { linesOf } from './gestures.ts';

const key = (lines: readonly number[]): string => lines.toSorted((a, b) => a - b).join();

/** An article that is cut otherwise than it was built has no fields before the next build. */
export function builtFacts(
	{ articles, page }: BuiltFacts,
	cut: DeskCut,
	list: readonly Correction[],
): DeskFacts {
	const known = new Map(articles.map(({ lines, ...fields }) => [key(lines), fields]));
	const fieldsOf = (article: DeskArticle): DeskFields[] => {
		const fields = known.get(key(linesOf(article)));
		return fields ? [{ ...fields, ...setIn(article, list), first: article.first }] : [];
	};
	return { articles: cut.articles.flatMap(fieldsOf), page: { ...page, ...saidOf(list) }, faults: [] };
}

/** Fields of an article that were set since. */
const setIn = (article: DeskArticle, list: readonly Correction[]): Record<string, unknown> =>
	Object.fromEntries(
		list.flatMap((one) =>
			one.do === 'set' && linesOf(article).includes(one.line) ? [[one.field, one.value]] : [],
		),
	);

/** What was said of the page since. */
const saidOf = (list: readonly Correction[]): Partial<DeskFacts['page']> =>
	Object.fromEntries(
		list.flatMap((one) =>
			one.do === 'page'
				? [[one.field, one.value], ...(one.field === 'date' ? [['dateBasis', one.value && 'sidecar']] : [])]
				: [],
		),
	);
