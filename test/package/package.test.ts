import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderPackage } from '../../scripts/package/render-package.ts';
import { zipFolder } from '../../scripts/package/zip-folder.ts';

const SITE = {
	'site/index.html': '<h1>家</h1>',
	'site/404.html': '没有这一页',
	'site/articles/a-1/index.html': '文章',
	'site/pagefind/wasm.unknown.pagefind': 'x',
	'secret.txt': '不在网站里',
};

function makePackage(base: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-package-'));
	const files = [
		...Object.entries(SITE).map(([name, text]) => ({ name, text, executable: false })),
		...renderPackage({ title: '试库', interface: 'zh-CN' }, base),
	];
	for (const { name, text, executable } of files) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		if (executable) chmodSync(path, 0o755);
	}
	return folder;
}

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill()));

/** The address that the opener prints. */
function open(folder: string): Promise<string> {
	const child = spawn('perl', [join(folder, 'opener/serve.pl'), '0']);
	running.push(child);
	return new Promise((resolve, reject) => {
		child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
		child.once('exit', () => reject(new Error('the opener ended')));
	});
}

/** Unlike `fetch`, sends the path as it is. */
const get = (
	address: string,
	path: string,
): Promise<[status: number | undefined, type: string, text: string]> =>
	new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: new URL(address).port, path }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => resolve([response.statusCode, response.headers['content-type'] ?? '', text]));
		})
			.on('error', reject)
			.end();
	});

const hasPerl = spawnSync('perl', ['-v']).status === 0;

describe.runIf(hasPerl)('the opener', () => {
	it('serves the pages of the site under the base path, and nothing else', async () => {
		const address = await open(makePackage('/papers/'));
		expect(new URL(address).pathname).toBe('/papers/');
		expect(await get(address, '/papers/')).toEqual([200, 'text/html; charset=utf-8', '<h1>家</h1>']);
		expect((await get(address, '/papers/articles/a-1/'))[2]).toBe('文章');
		expect((await get(address, '/papers/pagefind/wasm.unknown.pagefind?x=1'))[0]).toBe(200);
		for (const path of ['/papers/none/', '/papers/../secret.txt', '/papers/%2e%2e/secret.txt'])
			expect(await get(address, path)).toEqual([404, 'text/html; charset=utf-8', '没有这一页']);
		expect((await get(address, '/other/'))[0]).toBe(302);
	});

	it('answers many at once, beside one that says nothing', async () => {
		const address = await open(makePackage('/'));
		const silent = request({ host: '127.0.0.1', port: new URL(address).port, path: '/', method: 'POST' });
		silent.on('error', () => {}).flushHeaders();
		const answers = await Promise.all(Array.from({ length: 20 }, () => get(address, '/articles/a-1/')));
		expect(answers.map(([status]) => status)).toEqual(Array.from({ length: 20 }, () => 200));
		silent.destroy();
	});
});

it.each([
	['zh-CN', '打开方法.txt'],
	['zh-TW', '打開方法.txt'],
	['en', 'HOW-TO-OPEN.txt'],
] as const)('writes a help in %s, for each system', (language, help) => {
	const files = new Map(
		renderPackage({ title: '试库', interface: language }, '/').map((file) => [file.name, file]),
	);
	for (const name of ['open-windows.cmd', 'open-mac.command', 'open-linux.sh'])
		expect([files.get(help)?.text.includes(name), files.has(name)]).toEqual([true, true]);
	expect(files.get('opener/serve.ps1')?.text).toContain("$base = '/'");
});

it('zips the same folder to the same bytes, with the rights to run', async () => {
	const folder = makePackage('/');
	const [one, two] = [join(folder, '..', `${Date.now()}-1.zip`), join(folder, '..', `${Date.now()}-2.zip`)];
	await zipFolder(folder, one, 'offline');
	await zipFolder(folder, two, 'offline');
	expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
	expect(statSync(one).size).toBeGreaterThan(500);

	expect(readFileSync(one).includes('offline/site/articles/a-1/index.html')).toBe(true);
});
