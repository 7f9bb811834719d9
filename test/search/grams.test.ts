import fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeGrams } from '../../scripts/index/write-grams.ts';
import { simplified as simplify } from '../../scripts/language/simplified.ts';
import { gramEngine } from '../../src/search/engine/grams.ts';
import { Gone, type Stretch } from '../../src/packed/bundles.ts';
import { IndexOutdated } from '../../src/search/engine/engine.ts';
import { phraseTokens, tokenise } from '../../src/search/tokens.ts';
import { unpack } from '../../src/packed/unpack.ts';
import { makeRecord } from './memory-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-grams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Few characters, so that phrases come again, in one article and in many. */
const text = fc.string({ unit: fc.constantFrom(...'甲乙丙中国𠮷，a1 '), maxLength: 40 });
const articles = fc.array(fc.record({ title: text, paragraphs: fc.array(text, { maxLength: 4 }) }), {
	minLength: 1,
	maxLength: 12,
});

const engineOver = (list: readonly { title: string; paragraphs: string[] }[], partBytes: number) => {
	const records = list.map((one, nth) => makeRecord({ id: `a-${nth}`, ...one }));
	writeGrams(records, folder, simplify, { partBytes });
	const asked: string[] = [];
	const engine = gramEngine({
		load: (name) => {
			asked.push(name);
			return unpack(new Uint8Array(readFileSync(join(folder, name))));
		},
		loadPiece: async ({ name, from, bytes }: Stretch) => {
			asked.push(`${name} ${from}`);
			const file = join(folder, name);
			if (!existsSync(file)) throw new Gone(name);
			return unpack(new Uint8Array(readFileSync(file)).subarray(from, from + bytes));
		},
	});
	return { engine, asked, texts: records.map(({ fields }) => tokenise(fields, simplify).tokens) };
};

describe('the index of grams', () => {
	it('finds every place of every phrase and no other, whatever the size of its parts', async () => {
		await fc.assert(
			fc.asyncProperty(
				articles,
				fc.array(text, { minLength: 1, maxLength: 6 }),
				fc.constantFrom(8, 40, 16_000),
				async (list, phrases, partBytes) => {
					const { engine, texts } = engineOver(list, partBytes);
					const some = list.map(({ paragraphs }) => paragraphs.join('').slice(1, 9));
					for (const phrase of [...phrases, ...some]) {
						const tokens = phraseTokens(phrase, simplify);
						if (tokens.length === 0) continue;
						const expected = texts.flatMap((all, row) => {
							const places = all.flatMap((_, at) =>
								tokens.every((token, nth) => all[at + nth] === token) ? [at] : [],
							);
							return places.length > 0 ? [[row, places]] : [];
						});
						const found = await engine.find(tokens);
						const got = [...found].sort(([a], [b]) => a - b).map(([row, places]) => [row, [...places]]);
						expect(got, phrase).toEqual(expected);
					}
				},
			),
			{ numRuns: 60 },
		);
	});

	it('gives back the texts as they were handed over', async () => {
		const list = Array.from({ length: 40 }, (_, n) => ({
			title: `第${n}篇`,
			paragraphs: ['甲乙丙。'.repeat(n * 9)],
		}));
		const { engine, texts } = engineOver(list, 16_000);
		const read = await engine.read([39, 0, 17]);
		expect(read.map(({ row, tokens }) => [row, tokens])).toEqual([39, 0, 17].map((row) => [row, texts[row]]));
		expect(read[2]?.pieces.join('')).toContain('第17篇');
	});

	it('asks for its base, then for all that a phrase needs at once', async () => {
		const list = Array.from({ length: 30 }, (_, n) => ({
			title: '',
			paragraphs: [`办理营商环境第${n}号`.repeat(20)],
		}));
		const { engine, asked } = engineOver(list, 400);
		await engine.open();
		expect(asked).toEqual(['base.bin']);
		await engine.find([...'营商环境']);
		expect(asked.filter((name) => name.startsWith('parts/')).length).toBeLessThanOrEqual(3);
		expect(asked.filter((name) => !name.startsWith('parts/'))).toEqual(['base.bin', 'texts.bin']);
	});

	it('says so when a part is of another index than its base', async () => {
		const { engine } = engineOver([{ title: '甲乙', paragraphs: [] }], 16_000);
		await engine.open();
		engineOver([{ title: '甲乙丙', paragraphs: [] }], 16_000);
		await expect(engine.find([...'甲乙'])).rejects.toThrow(IndexOutdated);
	});
});
