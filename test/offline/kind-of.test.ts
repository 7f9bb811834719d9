import { describe, expect, it } from 'vitest';
import { examples, kindOf } from '../../src/offline/kind-of.ts';

describe('kindOf', () => {
	it.each(examples)('%s: %s', (path, kind) => {
		expect(kindOf(path)).toBe(kind);
	});

	it.each([
		['', 'page'],
		['search/', 'page'],
		['search/suggest/3.bin', 'index'],
		['correct/', 'other'],
		['sw.js', 'other'],
		['offline.json', 'other'],
		['_astro/', 'page'],
	])('%s: %s', (path, kind) => {
		expect(kindOf(path)).toBe(kind);
	});
});
