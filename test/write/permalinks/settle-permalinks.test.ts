import { expect, test } from 'vitest';
import { settlePermalinks } from '../../../scripts/write/permalinks/settle-permalinks.ts';
import type { Permalink } from '../../../src/schema/schema.ts';

const entry = (state: Permalink['state'], to: string | null = null): Permalink => ({
	page: 'p',
	sha256: '0',
	line: 1,
	title: null,
	state,
	to,
	listed: [],
	probes: [],
});

test('ids of a vanished page are gone', () => {
	expect(settlePermalinks({ a: entry('live') }, { b: entry('live') })).toEqual({
		a: entry('live'),
		b: entry('gone'),
	});
});

test('a vanished page’s id that led into a living article still does', () => {
	expect(settlePermalinks({ a: entry('live') }, { b: entry('moved', 'a') })['b']).toEqual(
		entry('moved', 'a'),
	);
});

test('an id that led into a vanished article is gone with it', () => {
	expect(settlePermalinks({ b: entry('moved', 'a') }, { a: entry('live') })['b']).toEqual(entry('gone'));
});

test('a chain of moves leads straight to its end', () => {
	const chain = { a: entry('live'), b: entry('moved', 'a'), c: entry('moved', 'b') };
	expect(settlePermalinks(chain, {})['c']).toEqual(entry('moved', 'a'));
});

test('moves in a circle lead nowhere', () => {
	const circle = { a: entry('moved', 'b'), b: entry('moved', 'a') };
	expect(Object.values(settlePermalinks(circle, {})).map(({ state }) => state)).toEqual(['gone', 'gone']);
});
