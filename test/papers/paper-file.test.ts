import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { othersOf } from '../../scripts/papers/others-of.ts';
import {
	ENOUGH_PAGES,
	isFrozen,
	readPaper,
	renderPaper,
	sumPages,
	type PaperFile,
} from '../../scripts/papers/paper-file.ts';
import { toCounts, toShapes } from '../../scripts/papers/shapes.ts';

const pages: PaperFile['pages'] = {
	b: { digest: '2', shapes: { m1: { title: 2.5, subhead: 0.5 } } },
	a: { digest: '1', shapes: { m1: { title: 1 }, m0: { body: 4.001 } } },
};
const paper: PaperFile = { newspaper: '江城日报', shapes: sumPages(pages), pages };
const folder = mkdtempSync(join(tmpdir(), 'jianbao-papers-'));
const written = (name: string, text: string): string => {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};

test('a paper’s file reads back, pages and shapes in the order of their names, one a line', () => {
	const text = renderPaper(paper);
	expect(readPaper(written('a.json', text))).toEqual(paper);
	expect(text.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
		'{',
		'"newspaper"',
		'"shapes"',
		'"m0"',
		'"m1"',
		'},',
		'"pages"',
		'"a"',
		'"b"',
		'}',
		'}',
		'',
	]);
});

test('what is no such file is as good as none', () => {
	expect(readPaper(join(folder, 'none.json'))).toBeNull();
	expect(readPaper(written('half.json', renderPaper(paper).slice(0, 40)))).toBeNull();
	expect(readPaper(written('other.json', '{"newspaper": "江城日报"}'))).toBeNull();
});

test('pages add up, and a page is never told what it says itself', () => {
	expect(paper.shapes).toEqual({ m0: { body: 4.001 }, m1: { title: 3.5, subhead: 0.5 } });
	const told = othersOf([paper], (page) => (page === 'stranger' ? null : '江城日报'));
	expect(told('a')).toEqual({ m1: { title: 2.5, subhead: 0.5 } });
	expect(told('b')).toEqual({ m0: { body: 4.001 }, m1: { title: 1 } });
	expect(told('c')).toEqual(paper.shapes);
	expect(told('stranger')).toBeUndefined();
});

test('counts go to the file to the thousandth, and come back with their sum', () => {
	const counts = toCounts({ m1: { title: 2, subhead: 1.5 } });
	expect(counts.get('m1')?.at(-1)).toBe(3.5);
	counts.get('m1')!.forEach((x, i, own) => (own[i] = x + 0.0004));
	expect(toShapes(counts)).toEqual({ m1: { title: 2, subhead: 1.5 } });
});

test('a paper of pages enough stays as it is', () => {
	const of = (count: number): PaperFile => ({
		...paper,
		pages: Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, { digest: '', shapes: {} }])),
	});
	expect([ENOUGH_PAGES - 1, ENOUGH_PAGES].map((count) => isFrozen(of(count)))).toEqual([false, true]);
});
