import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pdf } from '../../../scripts/read/formats/pdf.ts';
import type { ReadPage } from '../../../scripts/read/formats/types.ts';

const bytes = readFileSync(new URL('../../fixtures/formats/page.pdf', import.meta.url));
async function read(file: Uint8Array): Promise<ReadPage[]> {
	const pages: ReadPage[] = [];
	for await (const page of pdf.read(file, 'page.pdf')) pages.push(page);
	return pages;
}

test('a text layer gives its lines with places and type sizes', async () => {
	const [page] = await read(bytes);
	expect(page?.text).toBe('城东新桥今日通车\n本报讯（记者王小明）城东新桥\n昨日通车，过河不用再绕行。\n');
	expect(page?.layout?.lines.map((line) => line?.size)).toEqual([32, 12, 12]);
	expect(page?.layout?.width).toBe(600);
});

test('a PDF of pictures only says that it has no text layer and what to do', async () => {
	const picture = Buffer.from(bytes.toString('latin1').replaceAll(' Tj ', ' pop'), 'latin1');
	await expect(read(picture)).rejects.toThrow(/no text layer.*run OCR first/u);
});

test('a PDF that breaks off is told', async () => {
	await expect(read(bytes.subarray(0, 300))).rejects.toMatchObject({
		ruleId: expect.stringMatching(/pdf|layer/u),
	});
});
