/** Questions whose answers are known, asked of the index that was just written, by the code that will answer readers. */
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import { pagefindEngine } from '../../src/search/engine/pagefind.ts';
import { normalise, type ToSimplified } from '../../src/search/normalise.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { phraseTokens } from '../../src/search/tokens.ts';
import type { OpenIndex } from './open-index.ts';

/** Characters of a canary: long enough to be rare, short enough to lie in one field. */
const length = 6;
/** Above this many articles only every nth sings. */
const most = 100;

/**
 * Asks for a phrase of one article in every few, and at least of every source page's first. @returns how many were asked
 * @throws where an answer is not exactly the articles that contain the phrase
 */
export async function askCanaries(
	records: readonly SearchRecord[],
	catalogue: Uint8Array,
	index: OpenIndex,
	toSimplified: ToSimplified,
): Promise<number> {
	const engine = pagefindEngine({ ...index, failures: () => [], catalogue: decodeCatalogue(catalogue) });
	const texts = records.map(({ fields }) => fields.map(({ text }) => normalise(text, toSimplified)));
	const step = Math.ceil(records.length / most);
	const pages = new Set<string>();
	const singers = records.flatMap(({ card }, row) => {
		const page = card.id.replace(/-\d+$/u, '');
		const first = !pages.has(page);
		pages.add(page);
		return (first && pages.size <= most) || row % step === 0 ? [row] : [];
	});
	for (const row of singers) {
		const field = texts[row]?.toSorted((a, b) => b.length - a.length)[0] ?? '';
		const chars = [...field];
		const start = Math.floor(chars.length / 2);
		const phrase = chars
			.slice(start, start + length)
			.join('')
			.trim();
		if (phrase === '') continue;
		const found = await engine.find(phraseTokens(phrase, toSimplified));
		const expected = texts.flatMap((fields, at) =>
			fields.some((text) => text.includes(phrase)) ? [at] : [],
		);
		if (expected.length !== found.size || !expected.every((at) => found.has(at)))
			throw new Error(
				`Unexpected ${found.size} articles for \`${phrase}\`, expected ${expected.length}, \`${records[row]?.card.id}\` among them`,
			);
	}
	return singers.length;
}
