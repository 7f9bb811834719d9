/** A whole conversion that passes the size at which report and addresses are cut into parts, and comes back below it. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convertArchive } from '../../scripts/convert/convert-archive.ts';
import { readPermalinks } from '../../scripts/write/permalinks/permalinks-file.ts';
import { readReport } from '../../src/report/read-report.ts';

const content = join(mkdtempSync(join(tmpdir(), 'jianbao-convert-')), 'archive');
afterAll(() => rmSync(join(content, '..'), { recursive: true }));
beforeAll(() => {
	// What stands there was written by hand; this archive is converted for the first time.
	for (const name of ['site.yaml', 'sources', 'vocabulary'])
		cpSync(join('test/fixtures/jiangcheng', name), join(content, name), { recursive: true });
});

const articles = (): string[] =>
	readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' }).sort();
const convert = async (wholeUpTo: number) => {
	await convertArchive({ content, sources: join(content, 'sources'), out: content, wholeUpTo });
	const lies = (name: string): string[] =>
		[`${name}.json`, name].filter((path) => existsSync(join(content, path)));
	return {
		lies: [lies('report'), lies('permalinks')],
		report: readReport(content),
		addresses: readPermalinks(content),
		articles: articles(),
	};
};

test(
	'report and addresses say the same whole and in parts, and never lie in both',
	{ timeout: 60_000 },
	async () => {
		const whole = await convert(100);
		expect(whole.lies).toEqual([['report.json'], ['permalinks.json']]);
		expect(whole.report.totals.articles).toBeGreaterThan(1);
		const parted = await convert(1);
		expect(parted).toEqual({ ...whole, lies: [['report'], ['permalinks']] });
		expect(readdirSync(join(content, 'report'))).toContain('0001.json');
		expect(await convert(100)).toEqual(whole);
	},
);
