import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holderOf, takeLock, type Holder } from '../../scripts/command/lock.ts';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'jianbao-')), '.lock');
const dead = spawnSync(process.execPath, ['-e', '']).pid;
const held = (path: string, holder: Partial<Holder>) =>
	writeFileSync(
		path,
		`${JSON.stringify({ pid: dead, since: '2026-01-02T03:04:05.000Z', command: 'npm run build', host: hostname(), born: null, ...holder })}\n`,
	);

test('a lock says who holds it, and goes when it is released', async () => {
	const path = newLock();
	const release = await takeLock(path, 'npm run content', false);
	expect(holderOf(path)).toMatchObject({ pid: process.pid, command: 'npm run content', host: hostname() });
	release();
	expect(existsSync(path)).toBe(false);
});

test('a second run that may not wait is told who holds it, since when and what to do', async () => {
	const path = newLock();
	held(path, { pid: process.ppid });
	await expect(takeLock(path, 'npm run content', false)).rejects.toThrow(
		new RegExp(
			`Unexpected second run, .*\`npm run build\` \\(process ${process.ppid}, since 2026-01-02T03:04:05.000Z\\) holds .*wait for it, or end it`,
			'u',
		),
	);
});

test('a second run waits until the first is done', async () => {
	const path = newLock();
	const release = await takeLock(path, 'first', true);
	const order: string[] = [];
	const second = takeLock(path, 'second', true).then((done) => {
		order.push('second');
		done();
	});
	await new Promise((resolve) => setTimeout(resolve, 20));
	order.push('first');
	release();
	await second;
	expect(order).toEqual(['first', 'second']);
});

test.each<[string, Partial<Holder>]>([
	['whose process is dead', {}],
	['whose number another process has now', { pid: process.ppid, born: '1' }],
])('a lock %s is taken over, and leaves no stray', async (_, holder) => {
	const path = newLock();
	held(path, holder);
	const release = await takeLock(path, 'npm run content', false);
	expect(readFileSync(path, 'utf8')).toContain(`"pid":${process.pid}`);
	release();
	expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('a lock of another machine counts as held', async () => {
	const path = newLock();
	held(path, { host: 'elsewhere' });
	await expect(takeLock(path, 'npm run content', false)).rejects.toThrow(/on elsewhere.*remove/u);
});

test('a lock whose writer died over it is taken over', async () => {
	const path = newLock();
	writeFileSync(path, '{"pid":');
	utimesSync(path, new Date(0), new Date(0));
	(await takeLock(path, 'npm run content', false))();
	expect(existsSync(path)).toBe(false);
});
