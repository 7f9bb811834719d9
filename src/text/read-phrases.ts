import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { phraseRow, type PhraseRow } from './phrases.ts';

/**
 * The rows of a file of phrases by their lists, each of which stands in it once.
 * @throws where the file is not as it should be
 */
export function readPhrases<List extends string>(
	lists: readonly List[],
	text: string,
): Record<List, PhraseRow> {
	const row: z.ZodType<PhraseRow> = phraseRow<string>(lists);
	const rows = z.array(row).parse(load(text, { schema: CORE_SCHEMA }));
	const missing = lists.find((list) => rows.filter((one) => one.list === list).length !== 1);
	if (missing) throw new Error(`Unexpected rows of the list \`${missing}\`, expected one`);
	return Object.fromEntries(rows.map((one) => [one.list, one])) as Record<List, PhraseRow>;
}
