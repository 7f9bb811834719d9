/** Questions whose answers are known, asked of the index that was just written, by the code that will answer readers. */
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import { pagefindEngine } from '../../src/search/engine/pagefind.ts';
import { steadyFetch } from '../../src/search/engine/steady-fetch.ts';
import { normalise, type ToSimplified } from '../../src/search/normalise.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { phraseTokens } from '../../src/search/tokens.ts';
import type { OpenIndex } from './open-index.ts';

/** Characters of a canary: long enough to be rare, short enough to lie in one field. */
const length = 6;
/** Canaries whose whole answer is compared with `includes`, beside one of every source page that must be found. */
const whole = 60;

/** @returns how many were asked @throws where an answer is not what it must be */
export async function askCanaries(
	records: readonly SearchRecord[],
	catalogue: Uint8Array,
	index: OpenIndex,
	toSimplified: ToSimplified,
): Promise<number> {
	const { rowOf } = decodeCatalogue(catalogue);
	const instance = await index.instance();
	const singers = firstOfEachPage(records);
	for (const row of singers) {
		const phrase = canaryOf(records[row], toSimplified);
		const { results } = await instance.search(`"${phraseTokens(phrase, toSimplified).join(' ')}"`);
		if (!results.some(({ id }) => rowOf(id) === row))
			throw new Error(
				`Unexpected index that does not find \`${phrase}\`, expected it in \`${records[row]?.card.id}\``,
			);
	}
	const engine = pagefindEngine({
		...index,
		health: steadyFetch(fetch),
		catalogue: decodeCatalogue(catalogue),
	});
	const texts = records.map(({ fields }) => fields.map(({ text }) => normalise(text, toSimplified)));
	const step = Math.ceil(records.length / whole);
	const compared = records.flatMap((_, row) => (row % step === 0 ? [row] : []));
	for (const row of compared) {
		const phrase = canaryOf(records[row], toSimplified).slice(0, 2);
		const found = await engine.find(phraseTokens(phrase, toSimplified));
		const expected = texts.flatMap((fields, at) =>
			fields.some((text) => text.includes(phrase)) ? [at] : [],
		);
		if (expected.length !== found.size || !expected.every((at) => found.has(at)))
			throw new Error(`Unexpected ${found.size} articles for \`${phrase}\`, expected ${expected.length}`);
	}
	return singers.length + compared.length;
}

function firstOfEachPage(records: readonly SearchRecord[]): number[] {
	const pages = new Map<string, number>();
	records.forEach(({ card }, row) => {
		const page = card.id.replace(/-\d+$/u, '');
		if (!pages.has(page)) pages.set(page, row);
	});
	return [...pages.values()];
}

/** From the middle of the longest field. */
function canaryOf(record: SearchRecord | undefined, toSimplified: ToSimplified): string {
	const texts = record?.fields.map(({ text }) => normalise(text, toSimplified)) ?? [];
	const chars = [...(texts.toSorted((a, b) => b.length - a.length)[0] ?? '')];
	const start = Math.floor(Math.max(0, chars.length - length) / 2);
	return chars
		.slice(start, start + length)
		.join('')
		.trim();
}
