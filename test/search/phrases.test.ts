import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase, type Characters } from '../../src/search/engine/phrases.ts';

/** An index of characters over texts, as Pagefind gives it; counts what it is asked for. */
function charactersOf(texts: readonly string[]) {
	const asked = new Set<string>();
	const read = new Set<number>();
	const characters: Characters = {
		positionsOf: async (token) => {
			asked.add(token);
			const byRow = new Map(
				texts.flatMap((text, row): [number, number[]][] => {
					const places = [...text].flatMap((char, at) => (char === token ? [at] : []));
					return places.length > 0 ? [[row, places]] : [];
				}),
			);
			return { byRow, size: 0 };
		},
		exactRows: async () => new Set(),
		readText: async (row) => {
			read.add(row);
			return { row, tokens: [...(texts[row] ?? '')] };
		},
	};
	return { characters, asked, read };
}

const placesIn = (text: string, phrase: string): number[] => {
	const places: number[] = [];
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) places.push(at);
	return places;
};

describe('a phrase put together from characters', () => {
	it('stands exactly where `indexOf` finds it, short or long, in few texts or in many', async () => {
		const char = fc.constantFrom(...'甲乙丙的，');
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: char, maxLength: 40 }), { minLength: 1, maxLength: 30 }),
				fc.nat(),
				fc.nat(),
				fc.integer({ min: 1, max: 14 }),
				async (texts, which, from, length) => {
					const source = texts[which % texts.length] ?? '';
					const start = from % (source.length || 1);
					const phrase = source.slice(start, start + length) || '甲';
					const found = await findPhrase([...phrase], charactersOf(texts).characters);
					const expected = texts.flatMap((text, row) => {
						const places = placesIn(text, phrase);
						return places.length > 0 ? [[row, places] as const] : [];
					});
					expect(
						[...found].map(([row, places]) => [row, [...places]]).sort(([a], [b]) => Number(a) - Number(b)),
					).toEqual(expected);
				},
			),
			{ numRuns: 300 },
		);
	});

	it('of a sentence costs six characters and the text that holds it', async () => {
		const sentence = '清江浦区一季度经济形势分析暨项目攻坚推进会召开';
		const { characters, asked, read } = charactersOf([`会上，${sentence}。`, '项目推进会', '经济形势']);
		expect([...(await findPhrase([...sentence], characters)).keys()]).toEqual([0]);
		expect(asked.size).toBe(6);
		expect([...read]).toEqual([0]);
	});
});
