import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
mkdirSync(join(folder, 'articles'));
writeFileSync(join(folder, 'index.html'), `<h1>家</h1>${'文'.repeat(2000)}`);
writeFileSync(join(folder, 'articles/index.html'), '文章');
writeFileSync(join(folder, '404.html'), '没有这一页');

const open: Served[] = [];
const serve = async (options?: Parameters<typeof serveFolder>[1]) => {
	const served = await serveFolder(folder, options);
	open.push(served);
	return served;
};
const get = async (url: string) => {
	const response = await fetch(url);
	return [response.status, await response.text()];
};
afterEach(async () => {
	await Promise.all(open.splice(0).map(({ close }) => close()));
});

test('folders answer with their page, compressed', async () => {
	const { address } = await serve();
	const response = await fetch(address);
	expect(response.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/u);
	expect(await get(`${address}articles/`)).toEqual([200, '文章']);
});

test('what is not there gets the archive’s own 404 page', async () => {
	const { address } = await serve();
	expect(await get(`${address}no/such/page/`)).toEqual([404, '没有这一页']);
});

test('a base path holds the whole archive, other addresses lead to it', async () => {
	const { address } = await serve({ base: '/jianbao/' });
	expect(address).toMatch(/\/jianbao\/$/u);
	expect(await get(`${address}articles/`)).toEqual([200, '文章']);
	expect((await fetch(new URL('/', address))).url).toBe(address);
});

test('a taken port moves to the next free one and says so', async () => {
	const first = await serve();
	const port = Number(new URL(first.address).port);
	const second = await serve({ port });
	expect(second.moved).toBe(true);
	expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
	expect(await get(`${second.address}articles/`)).toEqual([200, '文章']);
});
