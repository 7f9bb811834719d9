import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBundles } from '../../scripts/write/write-bundles.ts';
import { decodeBundles, encodeBundles, fetchStretch, placesIn } from '../../src/packed/bundles.ts';
import { Gone } from '../../src/packed/bundles.ts';

const root = mkdtempSync(join(tmpdir(), 'jianbao-bundles-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Bytes that no two pieces share, by a number. */
const piece = (nth: number): Uint8Array =>
	Uint8Array.from({ length: 1500 + (nth % 7) * 900 }, (_, at) => (nth * 31 + at * (nth + 7)) % 256);
const write = (folder: string, numbers: readonly number[]) => {
	const writer = writeBundles(root, `${folder}/`);
	for (const nth of numbers) writer.add(piece(nth));
	return writer.end();
};
const several = Array.from({ length: 900 }, (_, nth) => nth);

describe('pieces in files', () => {
	it('come back by their number, from a directory that was written and read', () => {
		const bundles = decodeBundles<{ stamp: string }>(encodeBundles({ stamp: 'a' }, write('back', several)));
		expect(bundles.stamp).toBe('a');
		expect(bundles.files.length).toBeGreaterThan(2);
		const placeOf = placesIn(bundles);
		for (const nth of several) {
			const { name, from, bytes } = placeOf(nth)!;
			expect(readFileSync(join(root, name)).subarray(from, from + bytes)).toEqual(Buffer.from(piece(nth)));
		}
		expect(placeOf(several.length)).toBeNull();
	});

	it('lie in the same files but for those near a piece that is new', () => {
		write('before', several);
		write('after', [...several.slice(0, 400), 1234, ...several.slice(400)]);
		const names = (folder: string) => new Set(readdirSync(join(root, folder)));
		const kept = [...names('before')].filter((name) => names('after').has(name));
		expect(names('after').size - kept.length).toBeLessThanOrEqual(2);
		expect(kept.length).toBeGreaterThan(1);
	});
});

describe('a stretch of a file', () => {
	const all = piece(3);
	const place = { name: 'a', from: 10, bytes: 5 };
	const answers = (...list: readonly [status: number, body: Uint8Array][]) => {
		const asked: (RequestInit | undefined)[] = [];
		const network = (_: unknown, init?: RequestInit): Promise<Response> => {
			const [status, body] = list[asked.push(init) - 1]!;
			return Promise.resolve(new Response(body as Uint8Array<ArrayBuffer>, { status }));
		};
		return { asked, network: network as typeof fetch };
	};

	it('is asked for by its range', async () => {
		const { asked, network } = answers([206, all.slice(10, 15)]);
		expect(await fetchStretch(network, 'u', place)).toEqual(all.slice(10, 15));
		expect(asked).toEqual([{ headers: { range: 'bytes=10-14' } }]);
	});

	it('is cut from the whole where a server knows no ranges, or took them of something else', async () => {
		expect(await fetchStretch(answers([200, all]).network, 'u', place)).toEqual(all.slice(10, 15));
		const { asked, network } = answers([206, all.slice(0, 3)], [200, all]);
		expect(await fetchStretch(network, 'u', place)).toEqual(all.slice(10, 15));
		expect(asked[1]?.headers).toBeUndefined();
	});

	it('is of another index where its file is gone or too short', async () => {
		const gone = (() => Promise.reject(new Error('404 u', { cause: 404 }))) as typeof fetch;
		await expect(fetchStretch(gone, 'u', place)).rejects.toThrow(Gone);
		await expect(fetchStretch(answers([200, all.slice(0, 9)]).network, 'u', place)).rejects.toThrow(Gone);
	});
});
