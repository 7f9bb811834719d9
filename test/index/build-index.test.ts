import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../scripts/index/build-index.ts';
import { checkPublished } from '../../scripts/index/check-published.ts';
import { simplified } from '../../scripts/language/simplified.ts';
import { makeRecord, makeRecords } from '../search/memory-engine.ts';

const root = mkdtempSync(join(tmpdir(), 'jianbao-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const records = makeRecords(
	Array.from({ length: 12 }, (_, nth) => ({
		id: `p${nth % 3}-${nth}`,
		title: `第${nth}篇：“７+3”与13153·N`,
		byline: '记者 李 侃',
		paragraphs: [
			`黨建引領，第${nth}次会议在𠮷地召开。`,
			`重复的一段，完全相同，<b>&amp;{花括号}</b> café —— ……`,
		],
		facets: { notBefore: '2024-01-03', notAfter: '2024-01-03', persons: ['李侃'] },
	})),
);

/** Every file under a folder with its digest. */
const digests = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(join(folder, name)).isFile())
			.sort()
			.map((name) => [
				name,
				createHash('sha256')
					.update(readFileSync(join(folder, name)))
					.digest('hex'),
			]),
	);

describe('the index', () => {
	it('is the same, byte for byte, when it is built again', async () => {
		const [first, second] = [join(root, 'first'), join(root, 'second')];
		const one = await buildIndex(records, first);
		const two = await buildIndex(records, second);
		expect(digests(second)).toEqual(digests(first));
		expect([...two.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
			[...one.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]),
		);
	});

	it('of an archive without articles is written, and says that there are none', async () => {
		const folder = join(root, 'none');
		const { files, report } = await buildIndex(makeRecords([]), folder);
		expect(report).toMatch(/^0 articles, /u);
		expect([...files.keys()]).toContain('catalogue.bin');
		expect(Object.keys(digests(folder))).not.toEqual([]);
	});

	it('is the same again, and answers, where the engine is that of large archives', async () => {
		const [first, second] = [join(root, 'first-grams'), join(root, 'second-grams')];
		const one = await buildIndex(records, first, 'grams');
		await buildIndex(records, second, 'grams');
		expect(digests(second)).toEqual(digests(first));
		expect(Object.keys(digests(first)).some((name) => name.startsWith('pagefind'))).toBe(false);
		expect(one.report).toContain('grams');
	});

	it('publishes nothing of Pagefind that the archive does not use', async () => {
		const folder = join(root, 'lean');
		await buildIndex(records, folder);
		expect(
			readdirSync(join(folder, 'pagefind')).filter((name) => /ui|highlight|worker|modular/u.test(name)),
		).toEqual([]);
	});

	it('is not accepted when two articles are one to it', async () => {
		const twin = makeRecord({ id: 'same', title: '同题', paragraphs: ['同文。'] });
		await expect(buildIndex({ ...records, records: [twin, twin] }, join(root, 'twins'))).rejects.toThrow(
			/expected/u,
		);
	});
});

describe('the look at what is published', () => {
	const dist = join(root, 'dist');
	const record = makeRecord({ id: 'a-1', title: '题目', byline: '记者 李侃', paragraphs: ['正文，在此。'] });
	const publish = (html: string, id = 'a-1'): void => {
		rmSync(dist, { recursive: true, force: true });
		mkdirSync(join(dist, 'articles', id), { recursive: true });
		writeFileSync(join(dist, 'articles', id, 'index.html'), html);
	};
	const html = (body: string, id = 'a-1'): string =>
		`<!doctype html><html><body><article data-article-id="${id}">${body}</article></body></html>`;
	const whole =
		'<h1 data-field="title">题<wbr>目</h1><p data-field="byline">记者 李侃</p><p data-field="paragraph">正文,在此。</p>';
	const faults = (): string[] => checkPublished(dist, '/', [record], simplified);

	it('is content with a page that says the same, however it sets it', () => {
		publish(html(whole));
		expect(faults()).toEqual([]);
	});
	it('sees text that is not in the index', () => {
		publish(html(`${whole}<p data-field="paragraph">多出一段。</p>`));
		expect(faults()).toEqual([expect.stringContaining('Unexpected text in `data-field`')]);
	});
	it('sees text that is not on the page', () => {
		publish(html(whole.replace('正文', '')));
		expect(faults()).toHaveLength(1);
	});
	it('sees an article that is not published', () => {
		publish('<!doctype html><html><body><p>墓碑</p></body></html>');
		expect(faults()).toEqual([expect.stringContaining('without article `a-1`')]);
	});
	it('takes what agreed in the build before for granted, and nothing that changed since', () => {
		publish(html(whole));
		const agreed = { before: new Set<string>(), now: new Set<string>() };
		const look = (records = [record]): string[] => checkPublished(dist, '/', records, simplified, agreed);
		expect(look()).toEqual([]);
		expect(agreed.now.size).toBe(1);
		agreed.before = new Set(agreed.now);
		agreed.now.clear();
		expect(look()).toEqual([]);
		expect(agreed.now).toEqual(agreed.before);
		expect(look([makeRecord({ id: 'a-1', title: '题目', paragraphs: ['正文，在此。'] })])).toHaveLength(1);
		publish(html(whole.replace('正文', '')));
		expect(look()).toHaveLength(1);
	});
	it('sees a published article that the index would miss', () => {
		publish(html(whole));
		mkdirSync(join(dist, 'articles', 'b-2'));
		writeFileSync(join(dist, 'articles', 'b-2', 'index.html'), html(whole, 'b-2'));
		expect(faults()).toEqual(['Unexpected article `b-2` on a page, expected it in the index']);
	});
	it('does not take a title in 〔〕 for the newspaper’s', () => {
		const untitled = makeRecord({ id: 'a-1', paragraphs: ['正文，在此。'] });
		publish(html('<h1 data-field="title">〔正文〕</h1><p data-field="paragraph">正文，在此。</p>'));
		expect(checkPublished(dist, '/', [untitled], simplified)).toEqual([]);
	});
});
