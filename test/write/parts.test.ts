import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { partsOf } from '../../src/report/parts.ts';
import { readReport } from '../../src/report/read-report.ts';
import type { Permalinks } from '../../src/schema/schema.ts';
import { cutIntoParts } from '../../scripts/write/cut-into-parts.ts';
import { permalinkFiles, readPermalinks } from '../../scripts/write/permalinks/permalinks-file.ts';
import { reportFiles } from '../../scripts/write/render-report.ts';
import { openOutput } from '../../scripts/write/write-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reported = (n: number) => ({
	ids: [`p${n}-1`, `p${n}-5`],
	report: { page: `p${n}`, furniture: [], duplicates: [{ line: 9, of: 1, text: '甲' }], messages: [] },
});
const PAGES = Array.from({ length: 1500 }, (_, n) => reported(n));
const HEIRS = new Map([['p7-5', 'p6-5']]);
const ADDRESSES: Permalinks = Object.fromEntries(
	Array.from({ length: 1200 }, (_, n) => [
		`p${n}-1`,
		{
			page: `p${n}`,
			sha256: 'a'.repeat(64),
			line: 1,
			title: null,
			state: 'live' as const,
			to: null,
			listed: [],
			probes: [],
		},
	]),
);

function write(name: string, files: Iterable<{ path: string; content: string | Iterable<string> }>): string {
	const root = join(folder, name);
	mkdirSync(root, { recursive: true });
	const output = openOutput(root);
	for (const { path, content } of files) output.put(path, content);
	output.commit();
	return root;
}

describe('a report and addresses in parts', () => {
	test('read back as the whole file does', () => {
		const [whole, parts] = [false, true].map((inParts) =>
			write(`report-${inParts}`, reportFiles(PAGES, HEIRS, inParts)),
		);
		expect(partsOf(whole!, 'report')).toHaveLength(1);
		expect(partsOf(parts!, 'report').length).toBeGreaterThan(3);
		expect(readReport(parts!)).toEqual(readReport(whole!));
		expect(readReport(parts!).totals).toMatchObject({ pages: 1500, articles: 2999, duplicates: 1500 });
	});

	test('hold every address once', () => {
		const [whole, parts] = [false, true].map((inParts) =>
			write(`addresses-${inParts}`, permalinkFiles(ADDRESSES, inParts)),
		);
		expect(partsOf(parts!, 'permalinks').length).toBeGreaterThan(1);
		expect(readPermalinks(parts!)).toEqual(ADDRESSES);
		expect(readPermalinks(whole!)).toEqual(ADDRESSES);
	});

	test('take the place of the whole file when the archive grows, and give it back when it shrinks', () => {
		const root = write('grows', reportFiles(PAGES.slice(0, 3), new Map(), false));
		write('grows', reportFiles(PAGES, new Map(), true));
		expect(readdirSync(root).toSorted()).toEqual(['manifest.txt', 'report']);
		write('grows', reportFiles(PAGES.slice(0, 3), new Map(), false));
		expect(readdirSync(root).toSorted()).toEqual(['manifest.txt', 'report.json']);
	});

	test('are refused beside the whole file: which is true nobody knows', () => {
		const root = write('both', reportFiles(PAGES, new Map(), true));
		writeFileSync(join(root, 'report.json'), '{}');
		expect(() => readReport(root)).toThrow(/Unexpected file beside the folder `report`/u);
	});
});

test('an archive without a report says what to do', () => {
	mkdirSync(join(folder, 'none'));
	expect(() => readReport(join(folder, 'none'))).toThrow(/run `npm run content`/u);
	expect(readPermalinks(join(folder, 'none'))).toEqual({});
	expect(dirname(partsOf(write('one', reportFiles([], new Map(), false)), 'report')[0]!)).toContain('one');
});

test('a page more changes its own part and leaves those behind it as they are', () => {
	const cut = (names: readonly string[]) =>
		[...cutIntoParts(names, String, () => 1)].map((part) => part.join());
	const names = Array.from({ length: 20_000 }, (_, n) => `page-${n}`);
	const before = cut(names);
	const after = new Set(cut(names.toSpliced(30, 0, 'one more')));
	expect(before.length).toBeGreaterThan(20);
	expect(before.filter((part) => !after.has(part)).length).toBeLessThan(before.length / 2);
});
