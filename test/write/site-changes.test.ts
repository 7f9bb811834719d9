import { mkdtempSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { keepUnchanged, writeChanges, type SiteChanges } from '../../scripts/write/site-changes.ts';

function folder(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

test('what is the same keeps the file that stands, and the rest is listed', () => {
	const standing = folder({
		'a/index.html': 'one',
		'b/index.html': 'two',
		'c.txt': 'gone',
		'd.txt': 'same size',
	});
	const next = folder({
		'a/index.html': 'one',
		'b/index.html': '2',
		'new/index.html': 'new',
		'd.txt': 'same siez',
	});
	utimesSync(join(standing, 'a/index.html'), 1000, 1000);
	const changes = keepUnchanged(standing, next);
	expect(changes).toEqual({
		added: ['new/index.html'],
		changed: ['b/index.html', 'd.txt'],
		removed: ['c.txt'],
		files: 4,
	});
	expect(statSync(join(next, 'a/index.html')).mtimeMs).toBe(1_000_000);
	expect(readFileSync(join(next, 'b/index.html'), 'utf8')).toBe('2');
	const list = join(next, '..', `changes-${process.pid}`);
	writeChanges(list, changes);
	expect(readFileSync(list, 'utf8')).toBe('+ new/index.html\n* b/index.html\n* d.txt\n- c.txt\n');
});

test('a list that has not been sent is gone on with', () => {
	const list = join(folder({ x: '' }), 'dist.changes');
	const change = (part: Partial<SiteChanges>) =>
		writeChanges(list, { added: [], changed: [], removed: [], files: 0, ...part });
	change({ added: ['a', 'b'], changed: ['c', 'd'], removed: ['e', 'f'] });
	change({ added: ['e'], changed: ['a', 'g'], removed: ['b', 'c'] });
	expect(readFileSync(list, 'utf8')).toBe('+ a\n* d\n* e\n* g\n- c\n- f\n');
	change({});
	expect(readFileSync(list, 'utf8')).toBe('+ a\n* d\n* e\n* g\n- c\n- f\n');
});

test('without a site that stands every file is new', () => {
	const next = folder({ 'index.html': '' });
	expect(keepUnchanged(join(next, 'nowhere'), next)).toMatchObject({ added: ['index.html'], removed: [] });
});
