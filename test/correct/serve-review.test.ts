/** The local server of the review: reads and writes one page's decisions, and nothing else. */
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewAnswers } from '../../scripts/correct/serve-review.ts';
import { serveFolder, type Served } from '../../scripts/serve/serve-folder.ts';
import type { DeskFacts, DeskFault, DeskPage } from '../../src/corrections/desk.ts';
import { aPage, sha256, TEXT } from '../decide/a-page.ts';

const { file, folder } = aPage([{ do: 'split', line: 7, text: '镇农技站' }]);
const dist = join(folder, '..', 'dist');
mkdirSync(dist);
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>库</title>');
const nothingKnown: DeskFacts['page'] = {
	newspaper: null,
	page: null,
	date: null,
	notBefore: null,
	notAfter: null,
	dateBasis: null,
};
const unfit = (_: unknown, index: number): DeskFault => ({ index, why: 'no-such-value', other: null });
let served: Served;
let host = '';
beforeAll(async () => {
	served = await serveFolder(dist, {
		base: '/x/',
		loopback: true,
		first: reviewAnswers(
			file.folder,
			'/x/',
			() => host,
			(_, corrections) => ({ articles: [], page: nothingKnown, faults: corrections.map(unfit) }),
		),
	});
	host = new URL(served.address).host;
});
afterAll(() => served.close());

const url = (name: string): string => `${served.address}correct/${name}`;
const open = async (): Promise<DeskPage> => (await (await fetch(url('a.json'))).json()) as DeskPage;
const put = async (save: object): Promise<{ status: number; said: Record<string, unknown> }> => {
	const response = await fetch(url('a.json'), { method: 'PUT', body: JSON.stringify(save) });
	return { status: response.status, said: (await response.json()) as Record<string, unknown> };
};
const yaml = (): string => readFileSync(join(folder, 'a.yaml'), 'utf8');

test('a page is given as it lies on disk, with its decisions', async () => {
	const page = await open();
	expect(page).toMatchObject({ page: 'a', text: TEXT, sha256 });
	expect(page.corrections).toMatchObject([{ do: 'split', line: 7 }]);
});

test('a save writes the whole file in one order, and the next one names it', async () => {
	const { token, version } = await open();
	const corrections = [
		{ role: 'rubric', text: '中学生', line: 9, do: 'role' },
		{ do: 'split', text: '镇农技站', line: 7 },
	];
	const first = await put({ token, version, sha256, corrections });
	expect(first.status).toBe(200);
	expect(yaml()).toBe(
		`sha256: "${sha256}"\ncorrections:\n  - do: "split"\n    line: 7\n    text: "镇农技站"\n  - do: "role"\n    line: 9\n    text: "中学生"\n    role: "rubric"\n`,
	);
	expect((await put({ token, version: first.said['version'], sha256, corrections: [] })).status).toBe(200);
	expect(existsSync(join(folder, 'a.yaml'))).toBe(false);
});

describe('a save is refused, and nothing is written,', () => {
	const corrections = [{ do: 'split', line: 7, text: '镇农技站' }];

	test('without the token of the page', async () => {
		const { version } = await open();
		expect((await put({ token: 'x', version, sha256, corrections })).status).toBe(403);
	});

	test('where the file was written meanwhile', async () => {
		const { token, version } = await open();
		expect((await put({ token, version, sha256, corrections })).status).toBe(200);
		expect(await put({ token, version, sha256, corrections: [] })).toMatchObject({
			status: 409,
			said: { why: 'file-changed' },
		});
		expect(yaml()).toContain('split');
	});

	test('where the page is another one now', async () => {
		const { token, version } = await open();
		expect(await put({ token, version, sha256: '0'.repeat(64), corrections })).toMatchObject({
			status: 409,
			said: { why: 'page-changed' },
		});
	});

	test.each(['null', '{', '[]', '{"token":1}'])('where `%s` is sent', async (body) => {
		const response = await fetch(url('a.json'), { method: 'PUT', body });
		expect([400, 403]).toContain(response.status);
	});

	test('where a decision is none', async () => {
		const { token, version } = await open();
		expect(
			await put({ token, version, sha256, corrections: [{ do: 'burn', line: 1, text: '清河' }] }),
		).toMatchObject({ status: 400, said: { why: 'invalid' } });
	});

	test('where the folder cannot be written, with no stray file left', async () => {
		const { token, version } = await open();
		chmodSync(folder, 0o500);
		try {
			const { status } = await put({ token, version, sha256, corrections });
			// Root may write everywhere.
			expect(process.getuid?.() === 0 ? [200, 507] : [507]).toContain(status);
		} finally {
			chmodSync(folder, 0o700);
		}
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	});
});

test('what the converter reads under decisions is told to the page that holds the token, and to no other', async () => {
	const { token } = await open();
	const ask = (question: object) => fetch(url('a.json'), { method: 'POST', body: JSON.stringify(question) });
	const corrections = [{ do: 'split', line: 7, text: '镇农技站' }];
	expect(await (await ask({ token, corrections })).json()).toMatchObject({ faults: [{ index: 0 }] });
	expect((await ask({ token: 'x', corrections })).status).toBe(403);
});

test('a file that was broken by hand is not read, not written over, and said to be so', async () => {
	const { token, version } = await open();
	const before = existsSync(join(folder, 'a.yaml')) ? yaml() : null;
	writeFileSync(join(folder, 'a.yaml'), 'sha256: [');
	try {
		expect((await fetch(url('a.json'))).status).toBe(409);
		const corrections = [{ do: 'split', line: 7, text: '镇农技站' }];
		expect(await put({ token, version, sha256, corrections })).toMatchObject({ status: 409 });
		expect(yaml()).toBe('sha256: [');
	} finally {
		if (before === null) rmSync(join(folder, 'a.yaml'));
		else writeFileSync(join(folder, 'a.yaml'), before);
	}
});

test('where nothing can be written, it is said, and what stood there stands', async () => {
	const { token } = await open();
	renameSync(folder, `${folder}-aside`);
	writeFileSync(folder, 'no folder');
	try {
		const corrections = [{ do: 'split', line: 7, text: '镇农技站' }];
		expect(await put({ token, version: null, sha256, corrections })).toMatchObject({
			status: 507,
			said: { why: 'not-written' },
		});
		expect(readFileSync(folder, 'utf8')).toBe('no folder');
	} finally {
		rmSync(folder);
		renameSync(`${folder}-aside`, folder);
	}
});

test('only pages of the archive have a name', async () => {
	for (const name of ['..%2F..%2Fetc%2Fpasswd.json', 'b.json', 'a.yaml', '%2e%2e/a.json'])
		expect((await fetch(url(name))).status).toBe(404);
});

test('another name for this machine is not answered', async () => {
	const { port } = new URL(served.address);
	const status = await new Promise((resolve) =>
		request(
			{ host: '127.0.0.1', port, path: '/x/correct/a.json', headers: { host: 'evil.example' } },
			({ statusCode }) => resolve(statusCode),
		).end(),
	);
	expect(status).toBe(403);
});

test('only this machine is answered', async () => {
	const { port } = new URL(served.address);
	const outside = Object.values(networkInterfaces())
		.flat()
		.flatMap((one) => (one && !one.internal && one.family === 'IPv4' ? [one.address] : []));
	for (const address of outside) {
		const asked = fetch(`http://${address}:${port}/x/correct/a.json`).then(
			() => 'answered',
			() => 'refused',
		);
		expect(await asked).toBe('refused');
	}
	expect(new URL(served.address).hostname).toBe('127.0.0.1');
});
