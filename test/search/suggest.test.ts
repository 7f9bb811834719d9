import { describe, expect, it } from 'vitest';
import { matches, readSounds, shardsFor, type SuggestEntry } from '../../src/search/suggest-match.ts';

const sounds = readSounds('chong重|dang党|jia佳嘉|jian建|qing清|xu徐|yin引|zi子|ling领|jing京');
const entry = (text: string, more: Partial<SuggestEntry> = {}): SuggestEntry => ({
	text,
	kind: 'person',
	count: 1,
	...more,
});

describe('what is typed', () => {
	it.each<[string, 0 | 1 | 2 | 3]>([
		['徐子佳', 3],
		['徐子', 2],
		['xuzijia', 1],
		['xzj', 1],
		['xuzj', 1],
		['xzijia', 1],
		['徐zj', 1],
		['xu', 1],
		['zj', 0],
		['徐佳', 0],
		['xzjk', 0],
	])('%s meets 徐子佳 at %i', (typed, expected) => {
		expect(matches(entry('徐子佳'), typed, sounds)).toBe(expected);
	});

	it('meets a title by its beginning, signs left out', () => {
		expect(matches(entry('“党建”引领', { kind: 'title' }), '党建引', sounds)).toBe(2);
		expect(matches(entry('“党建”引领', { kind: 'title' }), 'djyl', sounds)).toBe(1);
	});

	it('meets a reading that is not the usual one', () => {
		expect(matches(entry('重庆', { sounds: '0zhong' }), 'zh', sounds)).toBe(1);
		expect(matches(entry('重庆', { sounds: '0zhong' }), 'ch', sounds)).toBe(0);
	});
});

describe('the shards', () => {
	const shards = ['d', 'xj', 'xz', 'q', 'jd', 'jy'];
	it.each([
		['党建', ['d']],
		['dj', ['d']],
		['dangjian', ['d']],
		['xzj', ['xz']],
		['徐子', ['xz']],
		['xuzijia', ['xz']],
		['jiandang', ['jd']],
	])('for %s hold %j', (typed, expected) => {
		expect(shardsFor(typed, shards, sounds).toSorted()).toEqual(expected.toSorted());
	});
});
