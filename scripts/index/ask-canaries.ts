/** Questions whose answers are known, asked of the index that was just written, by the code that will answer readers. */
import { decodeCatalogue, type Catalogue } from '../../src/search/catalogue.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { normalise } from '../../src/search/normalise.ts';
import type { ToSimplified } from '../../src/text/traditional.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { phraseTokens } from '../../src/search/tokens.ts';

/** An index that can be asked as a reader's browser asks it. */
export interface AskedIndex {
	engine: (catalogue: Catalogue) => SearchEngine;
}

/** Characters of a canary: long enough to be rare, short enough to lie in one field. */
const length = 6;
/** Articles that must be found by a phrase of theirs: one of every source page, or evenly spread ones of a large archive. */
const singers = 300;
/** Canaries whose whole answer is compared with `includes`. */
const whole = 60;

/** @returns how many were asked @throws where an answer is not what it must be */
export async function askCanaries(
	records: readonly SearchRecord[],
	bytes: Uint8Array,
	index: AskedIndex,
	toSimplified: ToSimplified,
): Promise<number> {
	const engine = index.engine(decodeCatalogue(bytes));
	const asked = spread(firstOfEachPage(records), singers);
	for (const row of asked) {
		const phrase = canaryOf(records[row], toSimplified);
		const found = await engine.find(phraseTokens(phrase, toSimplified));
		if (!found.has(row))
			throw new Error(
				`Unexpected index that does not find \`${phrase}\`, expected it in \`${records[row]?.card.id}\``,
			);
	}
	const compared = spread([...records.keys()], whole);
	const phrases = compared.map((row) => canaryOf(records[row], toSimplified).slice(0, 2));
	const expected = phrases.map((): number[] => []);
	// One text at a time: those of a large archive do not fit into memory beside its records.
	records.forEach(({ fields }, row) => {
		const texts = fields.map(({ text }) => normalise(text, toSimplified));
		phrases.forEach((phrase, nth) => {
			if (texts.some((text) => text.includes(phrase))) expected[nth]?.push(row);
		});
	});
	for (const [nth, phrase] of phrases.entries()) {
		const found = await engine.find(phraseTokens(phrase, toSimplified));
		const rows = expected[nth] ?? [];
		if (rows.length !== found.size || !rows.every((at) => found.has(at)))
			throw new Error(`Unexpected ${found.size} articles for \`${phrase}\`, expected ${rows.length}`);
	}
	return asked.length + compared.length;
}

/** At most so many of them, evenly spread. */
function spread(rows: readonly number[], most: number): number[] {
	const step = Math.max(1, Math.ceil(rows.length / most));
	return rows.filter((_, nth) => nth % step === 0);
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
