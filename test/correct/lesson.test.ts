/** What the desk says that decisions would change on other pages of the paper is what a rebuild changes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { countPage } from '../../scripts/convert/count-page.ts';
import { cutAsDecided } from '../../scripts/convert/cut-as-decided.ts';
import { learnPapers } from '../../scripts/convert/learn-papers.ts';
import { shown } from '../../scripts/correct/cut-desk.ts';
import { lessonOf, taughtOn } from '../../scripts/correct/lesson.ts';
import { readDeskPage } from '../../scripts/correct/read-desk-page.ts';
import { saveCorrections } from '../../scripts/correct/save-corrections.ts';
import { correctionsFolder, readCorrections } from '../../scripts/decide/read-corrections.ts';
import { toCounts } from '../../scripts/papers/shapes.ts';
import { writtenPapers } from '../../scripts/papers/written-papers.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import { changedArticles } from '../../src/corrections/compare.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { TWO } from '../a-cut-page.ts';
import { weights as frozen } from '../frozen.ts';

/** A paper that is believed in everything that it says of column names and bylines. */
const weights = {
	...frozen,
	paper: {
		observations: {
			'paper shape m: rubric': { rubric: 90 },
			'paper shape m: title': { title: 2 },
			'paper shape m: subhead': { subhead: 4 },
		},
		steps: {},
	},
};
const newspapers = [{ name: '江城日报', slug: 'jiangcheng', aliases: [], note: null }] as never;
const root = mkdtempSync(join(tmpdir(), 'jianbao-lesson-'));
const sources = join(root, 'sources');
const texts = {
	a: TWO.join('\n\n'),
	b: TWO.join('\n\n').replaceAll('水库', '河堤').replaceAll('食堂', '诊所'),
	c: TWO.join('\n\n').replaceAll('水库', '桥梁').replaceAll('# 社区', '## 社区'),
};
const files = Object.keys(texts).map((page) => ({ page, fileName: `${page}.txt`, folder: sources }));
mkdirSync(sources);
writeFileSync(join(sources, 'folder.yaml'), 'newspaper: 江城日报\n');
for (const [page, text] of Object.entries(texts)) writeFileSync(join(sources, `${page}.txt`), text);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Counts the pages and writes the paper's file, as a run of the converter does. @returns the cut of each page */
async function rebuild() {
	const learned = await learnPapers(files, {
		newspapers,
		folder: root,
		renew: false,
		async *count(chosen) {
			for (const file of chosen) yield countPage({ file }, undefined as never, weights);
		},
	});
	mkdirSync(join(root, 'papers'), { recursive: true });
	for (const { path, content } of learned.files) writeFileSync(join(root, path), content);
	return Object.fromEntries(
		files.map((file) => {
			const page = readPage(file);
			const others = learned.othersOf(file.page);
			const decided = readCorrections(page, correctionsFolder(sources));
			const made = cutAsDecided(page, decided, weights, others && toCounts(others));
			return [file.page, { articles: made?.segmented.drafts.map(({ parts }) => shown(parts)) ?? [] }];
		}),
	);
}

const open = (page: string) => {
	const file = files.find((one) => one.page === page)!;
	return readDeskPage(file, null, writtenPapers(root, sources)(page), (name) => name)!;
};

/** What the desk says of each other page under decisions about `a`: first lines of the articles that change. */
function foretold(corrections: readonly Correction[]): Record<string, number[]> {
	const own = open('a');
	const lesson = lessonOf(own, corrections, weights);
	return Object.fromEntries(
		own.paper!.pages.map((page) => [
			page,
			((lesson && taughtOn(open(page), lesson, weights))?.articles ?? []).map(({ first }) => first),
		]),
	);
}

const role = (line: number, text: string, as: 'rubric' | 'title' | 'subheading'): Correction => ({
	do: 'role',
	line,
	text,
	role: as,
});
const rubrics = [role(1, '青石镇', 'rubric'), role(9, '社区食堂', 'rubric')];

beforeEach(() => rmSync(join(root, 'corrections'), { recursive: true, force: true }));

test('the articles that change are named, with what their lines were and would be', async () => {
	await rebuild();
	const own = open('a');
	expect(own.paper).toEqual({ newspaper: '江城日报', pages: ['b', 'c'], fixed: false });
	const lesson = lessonOf(own, rubrics, weights);
	const taught = lesson && taughtOn(open('b'), lesson, weights);
	expect(taught?.stem).toBe('b');
	expect(taught?.lines).toContainEqual({ line: 1, text: '青石镇小河堤改造完工', from: 'title', to: null });
	expect(taught?.articles).toContainEqual({ first: 3, title: null });
});

test('what is foretold is what a rebuild does, whatever was decided', { timeout: 60_000 }, async () => {
	const lines = [1, 3, 9, 11];
	const decision = fc.tuple(fc.constantFrom(...lines), fc.constantFrom('rubric', 'title', 'subheading'));
	let changed = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(decision, { minLength: 1, maxLength: 4, selector: ([line]) => line }),
			async (drawn) => {
				rmSync(join(root, 'corrections'), { recursive: true, force: true });
				const before = await rebuild();
				const own = open('a');
				const corrections = drawn.map(([line, as]) =>
					role(line, texts.a.split('\n')[line - 1]!.replace(/^#+ /u, '').slice(0, 6), as),
				);
				const said = foretold(corrections);
				saveCorrections(files[0]!, { version: null, sha256: own.sha256, corrections });
				const after = await rebuild();
				for (const page of ['b', 'c']) {
					const real = changedArticles(before[page]!, after[page]!);
					expect(said[page]).toEqual(real);
					changed += real.length;
				}
			},
		),
		{ numRuns: 12 },
	);
	// The law would hold of pages that never change as well.
	expect(changed).toBeGreaterThan(0);
});

test('what was counted already teaches nothing more', async () => {
	saveCorrections(files[0]!, { version: null, sha256: open('a').sha256, corrections: rubrics });
	await rebuild();
	expect(lessonOf(open('a'), rubrics, weights)).toBeNull();
	expect(lessonOf(open('a'), [], weights)).not.toBeNull();
});

test('a page that is done stays as it is', async () => {
	await rebuild();
	const lesson = lessonOf(open('a'), rubrics, weights)!;
	const done = {
		do: 'done',
		line: 1,
		text: '青石',
		by: '甲',
		on: '2026-01-02',
		articles: [],
		outside: '',
		twice: '',
	};
	expect(taughtOn({ ...open('b'), corrections: [done as Correction] }, lesson, weights)).toBeNull();
});

test('a page of no paper that is named has nobody to teach', () => {
	rmSync(join(root, 'papers'), { recursive: true, force: true });
	expect(open('a').paper).toBeNull();
});
