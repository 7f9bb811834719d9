/** A whole conversion that passes the size at which report and addresses are cut into parts, and comes back below it. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
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

test('a page that prints a year of the cycle of sixty is of the years of its paper’s dated pages', async () => {
	const folder = join(content, '..', 'cycle');
	for (const name of ['site.yaml', 'vocabulary'])
		cpSync(join('test/fixtures/jiangcheng', name), join(folder, name), { recursive: true });
	mkdirSync(join(folder, 'sources'));
	const put = (name: string, text: string) => writeFileSync(join(folder, 'sources', name), text);
	const body = '\n\n新桥昨日通车\n\n本报讯　新桥昨日通车，两岸乡亲都来观看，十分热闹。\n';
	put('folder.yaml', 'newspaper: 江城晨报\n');
	put('a.txt', `江城晨报　农历丙寅年四月初四　第一版${body}`);
	put(
		'b.txt',
		`江城晨报　1986年5月20日　第一版\n\n渡口停航\n\n本报讯　渡口自即日起停航，请过江的乡亲改走新桥。\n`,
	);
	await convertArchive({ content: folder, sources: join(folder, 'sources'), out: folder });
	const page = readdirSync(join(folder, 'articles', 'a')).map((name) =>
		readFileSync(join(folder, 'articles', 'a', name), 'utf8'),
	);
	expect(page.join('\n')).toContain('date: "1986-05-12"');
	expect(
		readReport(folder)
			.pages.map((one) => one.page)
			.toSorted(),
	).toEqual(['a', 'b']);
});
