/** A published page is cut anew by people's decisions and dated anew by its sidecar, as an archivist does it: every old address answers. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { calendarPage } from '../../../src/text/show-date.ts';
import { permalinksSchema, type Permalinks } from '../../../src/schema/schema.ts';

const page = '002_24a6c8e9107fee74';
const text = readFileSync(`content/sources/${page}.txt`);
const lines = text.toString().split('\n');
const archive = mkdtempSync(join(tmpdir(), 'jianbao-'));

function convert(): Permalinks {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/build-content.ts'], {
		encoding: 'utf8',
		env: { ...process.env, JIANBAO_CONTENT: archive },
	});
	expect(status, stderr).toBe(0);
	return permalinksSchema.parse(JSON.parse(readFileSync(join(archive, 'permalinks.json'), 'utf8')));
}
const sidecar = (value: unknown) => writeFileSync(join(archive, `sources/${page}.yaml`), stringify(value));
const correct = (corrections: Record<string, unknown>[]) =>
	writeFileSync(
		join(archive, `corrections/${page}.yaml`),
		stringify({ sha256: createHash('sha256').update(text).digest('hex'), corrections }),
	);
/** A correction of the line that begins so. */
const at = (words: string) => {
	const index = lines.findIndex((line) => line.replace(/^#* ?/u, '').startsWith(words));
	expect(index, words).toBeGreaterThanOrEqual(0);
	return { line: index + 1, text: words };
};
const fileOf = (id: string) => join(archive, `articles/${page}/${id.slice(page.length + 1)}.mdx`);
const live = (permalinks: Permalinks) =>
	Object.entries(permalinks)
		.filter(([, { state }]) => state === 'live')
		.map(([id]) => id);
/** Where an old address leads, checked down to the file. */
function answer(id: string, permalinks: Permalinks): string | undefined {
	const entry = permalinks[id];
	const target = entry?.state === 'live' ? id : (entry?.to ?? undefined);
	if (target !== undefined) expect(existsSync(fileOf(target)), `${id} → ${target}`).toBe(true);
	return target;
}

let first: Permalinks = {};
beforeAll(() => {
	cpSync('content/vocabulary', join(archive, 'vocabulary'), { recursive: true });
	cpSync('content/site.yaml', join(archive, 'site.yaml'));
	for (const folder of ['sources', 'corrections']) mkdirSync(join(archive, folder));
	writeFileSync(join(archive, `sources/${page}.txt`), text);
	sidecar({ date: '2023-09-14' });
	first = convert();
}, 60_000);

test('a dated page is listed in its month', () => {
	expect(live(first).length).toBeGreaterThan(5);
	for (const { listed } of Object.values(first)) expect(listed).toEqual(['2023/09']);
});

describe('split, merged, retitled and redated at once', { timeout: 60_000 }, () => {
	const split = at('刘爱国通报了经开区经济运行总体情况');
	const loses = at('力拼三季度 赢得全年胜');
	const merged = at('经开区领导赴广东开展招商活动');
	const retitled = at('经开区召开城乡精神文明创建工作推进会');
	let second: Permalinks = {};
	let third: Permalinks = {};

	beforeAll(() => {
		correct([
			{ do: 'split', ...split },
			{ do: 'role', ...loses, role: 'furniture' },
			{ do: 'role', ...merged, role: 'subheading' },
			{ do: 'role', ...at('■通讯员 经招'), role: 'furniture' },
			{ do: 'replace', ...retitled, before: '推进会', after: '推進会' },
		]);
		sidecar({ date: '2023-10-11' });
		second = convert();
		sidecar({});
		third = convert();
	}, 60_000);

	test('all four happened', () => {
		expect(existsSync(fileOf(`${page}-${split.line}`))).toBe(true);
		expect(existsSync(fileOf(`${page}-${merged.line}`))).toBe(false);
		expect(readFileSync(fileOf(`${page}-${retitled.line}`), 'utf8')).toMatch(/^title: ".*推進会"$/mu);
		expect(readFileSync(fileOf(`${page}-${retitled.line}`), 'utf8')).toMatch(/^date: "\[2023/mu);
		expect(second[`${page}-${retitled.line}`]?.title).toContain('推進会');
	});

	test('every old address answers with an article, and none is dropped', () => {
		for (const permalinks of [second, third])
			for (const id of Object.keys(first)) expect(answer(id, permalinks), id).toBeDefined();
		expect(Object.keys(third)).toEqual(expect.arrayContaining(Object.keys(second)));
	});

	test('the merged article leads to the one that took it in, the beheaded one to its new line', () => {
		const before = Math.max(
			...Object.values(first)
				.map(({ line }) => line)
				.filter((line) => line < merged.line),
		);
		expect(answer(`${page}-${merged.line}`, second)).toBe(`${page}-${before}`);
		expect(answer(`${page}-${loses.line}`, second)).not.toBe(`${page}-${loses.line}`);
		expect(second[`${page}-${loses.line}`]).toMatchObject({ state: 'moved' });
	});

	test('a new date moves no address, and the calendar pages that listed an article stay known', () => {
		const kept = `${page}-${retitled.line}`;
		expect(second[kept]).toMatchObject({ state: 'live', listed: ['2023/09', '2023/10'] });
		// Without the sidecar the text itself gives the month again.
		expect(third[kept]).toMatchObject({ state: 'live', listed: ['2023/09', '2023/10'] });
		for (const id of Object.keys(first)) expect(third[id]?.listed).toContain('2023/09');
	});

	test('taking every decision back gives every first address its article again', () => {
		correct([{ do: 'reviewed', ...retitled, by: '甲', on: '2026-01-02' }]);
		sidecar({ date: '2023-09-14' });
		const last = convert();
		for (const id of Object.keys(first)) expect(last[id]?.state, id).toBe('live');
		for (const id of Object.keys(third)) expect(answer(id, last), id).toBeDefined();
	});
});

test('the calendar page of an article is its month, its year where the month is open, else none', () => {
	const fields = (date: string | null, notBefore: string | null, notAfter: string | null) => ({
		date,
		notBefore,
		notAfter,
	});
	expect(calendarPage(fields('2023-09-14', '2023-09-14', '2023-09-14'))).toBe('2023/09');
	expect(calendarPage(fields('[2022-06-25..2022-09-10]', '2022-06-25', '2022-09-10'))).toBe('2022');
	expect(calendarPage(fields(null, '2022-06-25', null))).toBeNull();
});
