import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { packPages } from '../../scripts/write/pack-pages.ts';
import { readPacked } from '../../src/packed/read-packed.ts';

const root = mkdtempSync(join(tmpdir(), 'jianbao-packs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => void vi.unstubAllGlobals());

const site = (name: string, files: Record<string, string>): string => {
	const dist = join(root, name);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	}
	return dist;
};
const filesOf = (dist: string): string[] =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
/** A server that knows ranges, or one that does not. */
const serve = (dist: string, ranges: boolean): void =>
	void vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
		const file = join(dist, new URL(url, 'http://a').pathname);
		if (!existsSync(file)) return Promise.resolve(new Response('', { status: 404 }));
		const [, from = '', to = ''] = /(\d+)-(\d+)/u.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
		const all = readFileSync(file);
		return Promise.resolve(
			ranges && to ? new Response(all.subarray(+from, +to + 1), { status: 206 }) : new Response(all),
		);
	});
const stems = Array.from({ length: 30 }, (_, nth) => `page-${nth}`);
/** A line whose text is the page's is left out; one that reads otherwise stays. */
const lineOf = (stem: string, text: string): string =>
	`<p>${stem}</p><li data-line="1"><span class="tx">${text}</span></li><li data-line="2"><span class="tx">又</span></li><span data-of-line="1">${text}</span>`;
const desk = (stem: string, text: string): string =>
	`<title>a</title><main id="main" class="wrap">${lineOf(stem, text)}</main>`;
const large = Object.fromEntries(
	stems.flatMap((stem) => [
		[`articles/${stem}.jsonl`, `{"id":"${stem}-1"}\n`],
		[`pages/${stem}.txt`, `字${stem}\n`],
		[`pages/${stem}/index.html`, '<p>'],
		[`correct/${stem}/index.html`, desk(stem, `字${stem}`)],
		[`correct/${stem}.json`, JSON.stringify({ stem, text: `字${stem}\n另` })],
		[`correct/${stem}.like.json`, '{}'],
		['correct/queue.json', '[]'],
	]),
);

describe('the packs of a large archive', () => {
	it.each([true, false])(
		'hold all that lay beside every page, whether the server knows ranges: %s',
		async (ranges) => {
			const dist = site(`large-${ranges}`, large);
			packPages(dist);
			expect(
				filesOf(dist).filter((file) => /^articles|\.txt$|page-\d+\.json|correct\/p/u.test(file)),
			).toEqual([]);
			expect(filesOf(dist)).toContain('correct/queue.json');
			expect(filesOf(dist).filter((file) => file.startsWith('packs/')).length).toBeLessThan(10);
			serve(dist, ranges);
			const base = `http://${ranges}/`;
			for (const stem of stems) {
				expect(await readPacked(base, 'data', stem)).toBe(`{"id":"${stem}-1"}\n`);
				expect(await readPacked(base, 'text', stem)).toBe(`字${stem}\n`);
				expect(JSON.parse((await readPacked(base, 'desk', stem)) ?? '')).toEqual({
					html: lineOf(stem, ''),
					page: { stem, text: `字${stem}\n另` },
					like: {},
				});
			}
			expect(await readPacked(base, 'data', 'page-99')).toBeNull();
		},
	);

	it('are not there where the archive is not packed', () => {
		const dist = site('small', { 'articles/a-1.json': '{}', 'pages/a.txt': 'a', 'correct/a/index.html': '' });
		packPages(dist);
		expect(filesOf(dist).sort()).toEqual(['articles/a-1.json', 'correct/a/index.html', 'pages/a.txt']);
	});

	it('say that they cannot be had, which is not that a page is unknown', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
		await expect(readPacked('http://busy/', 'data', 'a')).rejects.toThrow('503');
		serve(site('nothing', { 'index.html': '' }), true);
		expect(await readPacked('http://nothing/', 'data', 'a')).toBeNull();
	});
});
