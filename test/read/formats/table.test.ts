import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/text/decode-text.ts';
import { formatOfBytes } from '../../../scripts/read/open-file.ts';
import { formats } from '../../../scripts/read/formats/table.ts';
import type { Format, ReadPage } from '../../../scripts/read/formats/types.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));
export const pagesOf = async (format: Format, name = format.example): Promise<ReadPage[]> => {
	const pages: ReadPage[] = [];
	for await (const page of format.read(fixture(name), name)) pages.push(page);
	return pages;
};
const rows = formats.map((format) => [format.id, format] as const);
const read = rows.filter(([, { leftOut }]) => leftOut === undefined);

/** Han characters by how often they stand in a text; markup has none of them. */
function hanOf(text: string): Map<string, number> {
	const found = new Map<string, number>();
	for (const sign of text.match(/\p{Script=Han}/gu) ?? []) found.set(sign, (found.get(sign) ?? 0) + 1);
	return found;
}

describe('the table of formats', () => {
	test.each(rows)('%s is recognised by its content', (_, format) => {
		expect(formatOfBytes(fixture(format.example), format.example)?.id).toBe(format.id);
	});

	test.each(read)('%s: no character of the original is lost', async (_, format) => {
		const original = decodeText(fixture(format.example));
		// A binary file has no characters to count; what it prints is under test beside its reader.
		if (original === null || original.startsWith('%PDF-')) return;
		const pages = await pagesOf(format);
		const kept = hanOf(
			pages.map(({ text, setAside }) => [text, ...setAside.map((one) => one.text)].join('\n')).join('\n'),
		);
		const decoded = original.replace(/&#x([0-9a-f]+);/giu, (__, hex: string) =>
			String.fromCodePoint(Number.parseInt(hex, 16)),
		);
		const lost = [...hanOf(decoded)].filter(([sign, times]) => (kept.get(sign) ?? 0) < times);
		// PAGE-XML and the head of a Founder page say some things twice; each wording must be there.
		const twice = ['page-xml', 'founder'].includes(format.id);
		expect(lost.filter(([sign]) => !twice || !kept.has(sign))).toEqual([]);
	});

	test.each(read)('%s: no markup in the text', async (_, format) => {
		for (const { text } of await pagesOf(format))
			expect(text).not.toMatch(/<\/?[a-z][^>]*>|&[a-z]+;|\\[a-z]+|\$|<\||<!--|≦|\f|block_content|rec_texts/u);
	});

	test.each(read)('%s: the layout has a place for every line of the text', async (_, format) => {
		for (const { text, layout } of await pagesOf(format)) {
			if (!layout) continue;
			expect(layout.lines).toHaveLength(text.trimEnd().split('\n').length);
			for (const line of layout.lines) {
				if (!line) continue;
				const [left, top, right, bottom] = line.box;
				expect([left < right, top < bottom, right <= layout.width, bottom <= layout.height]).toEqual(
					Array.from({ length: 4 }).fill(true),
				);
			}
		}
	});

	test.each(read)('%s: cuts name lines of the text', async (_, format) => {
		for (const { text, cuts } of await pagesOf(format))
			for (const { lines } of cuts ?? [])
				for (const { line } of lines) expect(text.split('\n')[line - 1]?.trim()).toBeTruthy();
	});
});
