import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveChecks, countArticles, recordChecks } from '../../scripts/doctor/archive.ts';
import type { Check } from '../../scripts/doctor/check.ts';
import { diskCheck } from '../../scripts/doctor/machine.ts';
import { addressCheck, pagesAddress } from '../../scripts/doctor/settings.ts';
import type { Permalinks } from '../../src/schema/schema.ts';

function archive(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-doctor-'));
	for (const [name, text] of Object.entries({ 'sources/a.txt': '一行\n', ...files })) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

const states = (checks: readonly Check[], about: string) =>
	checks.filter((one) => one.about === about).map(({ state }) => state);

describe('the address', () => {
	it.each([
		['git@github.com:Some/old-papers.git', 'https://some.github.io/old-papers/'],
		['https://github.com/some/some.github.io', 'https://some.github.io/'],
		['https://user:key@gitlab.com/some/papers.git', 'https://some.gitlab.io/papers/'],
		['ssh://git@host.example/some/papers.git', null],
		['', null],
	])('of the Pages of `%s` is %s', (remote, address) => {
		expect(pagesAddress(remote)).toBe(address);
	});

	const pages = 'https://some.github.io/papers/';
	it.each([
		['https://example.org', pages, null, 'note'],
		['https://some.github.io/papers', pages, null, 'good'],
		['https://some.github.io', pages, null, 'archive'],
		['https://some.github.io/paper/', pages, null, 'archive'],
		['https://papers.example.net.cn/', pages, null, 'good'],
		['https://papers.cn/', pages, 'papers.cn', 'good'],
		['https://some.github.io/papers/', pages, 'papers.cn', 'archive'],
	])('`%s` on %s with the domain %s is told as %s', (address, published, domain, state) => {
		expect(addressCheck(address, published, domain).state).toBe(state);
	});
});

it('asks for more room than any disk has when there are very many articles', () => {
	expect(diskCheck(tmpdir(), 0).state).toBe('good');
	expect(diskCheck(join(tmpdir(), 'none', 'such'), 1e12).state).toBe('machine');
});

describe('the archive', () => {
	it('that is whole has nothing to put right', () => {
		const checks = archiveChecks(archive({}), null);
		expect(checks.filter(({ state }) => state === 'archive')).toEqual([]);
		expect(states(checks, 'articles')).toEqual(['note']);
	});

	it('names vocabulary, region and corrections that are wrong', () => {
		expect(
			states(archiveChecks(archive({ 'vocabulary/names.yaml': '- { nonsense: 1 }\n' }), null), 'vocabulary'),
		).toContain('archive');
		expect(states(archiveChecks(archive({}), '无此地'), 'vocabulary')).toEqual(['archive']);
		expect(
			states(archiveChecks(archive({ 'corrections/b.yaml': 'corrections: []\n' }), null), 'corrections'),
		).toEqual(['archive']);
		expect(states(archiveChecks(archive({ 'permalinks.json': '{' }), null), 'addresses')).toEqual([
			'archive',
		]);
	});

	it('names pages where no article has a date', () => {
		const folder = archive({
			'articles/a/a-1.mdx': '---\nid: "a-1"\nnotBefore: null\n---\n',
			'articles/b/b-1.mdx': '---\nid: "b-1"\nnotBefore: "1986-05-12"\n---\n',
			'articles/b/b-9.mdx': '---\nid: "b-9"\nnotBefore: null\n---\n',
		});
		expect(countArticles(folder)).toBe(3);
		const [check] = archiveChecks(folder, null).filter(({ about }) => about === 'dates');
		expect(check?.says).toMatch(/^1 pages .*: a;/u);
	});
});

it('names pages newer than the articles, and addresses whose article is gone', () => {
	const folder = join(archive({ 'sources/b.txt': '二行\n', 'sources/c.txt': '三行\n' }), 'sources');
	const files = ['a', 'b', 'c'].map((page) => ({ page, fileName: `${page}.txt`, folder, format: 'text' }));
	const entry = (page: string, text: string, state: 'live' | 'gone'): Permalinks[string] => ({
		page,
		sha256: createHash('sha256').update(text).digest('hex'),
		line: 1,
		title: null,
		state,
		to: null,
		listed: [],
		probes: [],
	});
	const checks = recordChecks(
		{
			'a-1': entry('a', '一行\n', 'live'),
			'a-9': entry('a', '一行\n', 'gone'),
			'b-1': entry('b', '旧\n', 'live'),
		},
		files,
	);
	expect(checks.map(({ state, says }) => `${state} ${says}`)).toEqual([
		expect.stringMatching(/^note 2 pages .*\(b, c\)/u),
		expect.stringMatching(/^note 1 addresses .*: a-9$/u),
	]);
});
