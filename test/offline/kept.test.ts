import { describe, expect, it } from 'vitest';
import { cacheNames, keptAt, marked, stamped } from '../../src/offline/kept.ts';

describe('marked', () => {
	it('says on the page of which day it is', () => {
		expect(marked('<!doctype html><html lang="zh-CN"><body>', '2024-05-06T12:00:00.000Z')).toBe(
			'<!doctype html><html data-kept="2024-05-06" lang="zh-CN"><body>',
		);
	});

	it('says so too where the day is not known', () => {
		expect(marked('<html><body>', '')).toBe('<html data-kept=""><body>');
	});
});

describe('stamped', () => {
	it('keeps body and type, knows since when, and is not said to be packed', async () => {
		const before = new Date().toISOString();
		const kept = await stamped(
			new Response('文', { headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' } }),
		);
		expect(await kept.text()).toBe('文');
		expect(kept.headers.get('content-type')).toBe('text/html');
		expect(kept.headers.get('content-encoding')).toBeNull();
		expect(keptAt(kept) >= before).toBe(true);
	});
});

describe('keptAt', () => {
	it('is the time of the server where nothing else is said', () => {
		const answer = (date: string) => new Response('', { headers: { date } });
		expect(keptAt(answer('Mon, 06 May 2024 12:00:00 GMT'))).toBe('2024-05-06T12:00:00.000Z');
		expect(keptAt(answer('one day'))).toBe('');
	});
});

describe('cacheNames', () => {
	it('are those of one archive: others may live below other paths of the host', () => {
		const { prefix } = cacheNames('/a/');
		expect(cacheNames('/a/').whole('1').startsWith(prefix)).toBe(true);
		expect(cacheNames('/a/b/').whole('1').startsWith(prefix)).toBe(false);
		expect(cacheNames('/').read.startsWith(prefix)).toBe(false);
	});
});
