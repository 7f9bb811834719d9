/** Each moment a run can be killed at, made by hand: what the next run finds is the old state or the new one. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { healSwap, nextFolder, swapIn } from '../../scripts/write/swap-folder.ts';
import { healSite, nextSite, refuseStrangers, swapSite } from '../../scripts/write/swap-site.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'jianbao-'));

/** A folder with `articles/` and `report.json`, both saying `old`, and the same in `.next` saying `new`. */
function beforeSwap(): string {
	const folder = newFolder();
	for (const [place, word] of [
		[folder, 'old'],
		[nextFolder(folder), 'new'],
	] as const) {
		mkdirSync(join(place, 'articles'), { recursive: true });
		writeFileSync(join(place, 'articles/a.mdx'), word);
		writeFileSync(join(place, 'report.json'), word);
	}
	return folder;
}

const state = (folder: string) =>
	['articles/a.mdx', 'report.json'].map((name) =>
		existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null,
	);
const NAMES = ['articles', 'report.json'];

test('everything is replaced together and nothing is left aside', () => {
	const folder = beforeSwap();
	swapIn(folder, NAMES);
	expect(state(folder)).toEqual(['new', 'new']);
	expect(readdirSync(folder).sort()).toEqual(NAMES);
});

test('a run killed before its journal is cleared away', () => {
	const folder = beforeSwap();
	expect(healSwap(folder)).toBe('cleared');
	expect(state(folder)).toEqual(['old', 'old']);
	expect(readdirSync(folder).sort()).toEqual(NAMES);
});

/** The renames of a swap in order; a kill can come before each of them. */
const STEPS: [from: string, to: string][] = [
	['articles', '.next/old-articles'],
	['.next/articles', 'articles'],
	['report.json', '.next/old-report.json'],
	['.next/report.json', 'report.json'],
];

test.each(STEPS.map((_, done) => done).concat(STEPS.length))(
	'a run killed after %i renames is finished by the next',
	(done) => {
		const folder = beforeSwap();
		writeFileSync(join(folder, '.next/journal.json'), JSON.stringify({ names: NAMES, gone: [] }));
		for (const [from, to] of STEPS.slice(0, done)) renameSync(join(folder, from), join(folder, to));
		expect(healSwap(folder)).toBe('finished');
		expect(state(folder)).toEqual(['new', 'new']);
		expect(healSwap(folder)).toBe('whole');
		expect(readdirSync(folder).sort()).toEqual(NAMES);
	},
);

test('what is gone in the new state goes', () => {
	const folder = beforeSwap();
	rmSync(join(folder, '.next/report.json'));
	swapIn(folder, NAMES);
	expect(state(folder)).toEqual(['new', null]);
});

/** `dist` saying `old`, `dist.next` saying `new`. */
function site(): string {
	const dist = join(newFolder(), 'dist');
	for (const [place, word] of [
		[dist, 'old'],
		[nextSite(dist), 'new'],
	] as const) {
		mkdirSync(place);
		writeFileSync(join(place, 'index.html'), word);
		writeFileSync(join(place, 'checksums.txt'), '');
	}
	return dist;
}
const home = (dist: string) => readFileSync(join(dist, 'index.html'), 'utf8');

test('a site takes the place of the one that stood; a killed build leaves the one that stood', () => {
	const dist = site();
	const copy = `${dist}-copy`;
	cpSync(nextSite(dist), copy, { recursive: true });
	healSite(dist);
	expect([home(dist), existsSync(nextSite(dist))]).toEqual(['old', false]);
	renameSync(copy, nextSite(dist));
	renameSync(dist, `${dist}.old`);
	healSite(dist);
	expect([home(dist), readdirSync(join(dist, '..'))]).toEqual(['old', ['dist']]);
});

test('the swap of a site leaves nothing aside but the list of what changed', () => {
	const dist = site();
	swapSite(dist);
	expect([home(dist), readdirSync(join(dist, '..'))]).toEqual(['new', ['dist', 'dist.changes']]);
});

test('a folder that holds something else than a site is never taken for one', () => {
	const folder = newFolder();
	expect(() => refuseStrangers(folder)).not.toThrow();
	writeFileSync(join(folder, 'thesis.docx'), 'x');
	expect(() => refuseStrangers(folder)).toThrow(
		/Unexpected files in the folder for the built site \(`thesis\.docx` …\)/u,
	);
	expect(() => refuseStrangers(join(folder, 'thesis.docx'))).toThrow(/Unexpected file or link/u);
});
