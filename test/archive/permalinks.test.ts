import { describe, expect, it } from 'vitest';
import { formerPages, retired, type Permalink } from '../../src/archive/permalinks.ts';

describe('retired', () => {
	const link = (state: Permalink['state'], to: string | null = null): Permalink => ({
		title: null,
		page: 'p',
		state,
		to,
	});
	const live = (id: string) => id === 'now';

	it('follows moves to an article that is there', () => {
		const list = retired(
			{ now: link('live'), old: link('moved', 'older'), older: link('moved', 'now') },
			live,
		);
		expect(list.map(({ id, to }) => [id, to])).toEqual([
			['old', 'now'],
			['older', 'now'],
		]);
	});

	it('lets no published address vanish', () => {
		expect(() => retired({ lost: link('live') }, live)).toThrow('Unexpected absence of article `lost`');
		expect(() => retired({ lost: link('moved', 'nowhere') }, live)).toThrow('Unexpected redirect of `lost`');
		expect(retired({ lost: link('gone') }, live).map(({ id }) => id)).toEqual(['lost']);
	});
});

describe('pages that are no longer there', () => {
	const entry = (page: string, state: Permalink['state'], to: string | null = null): Permalink => ({
		title: null,
		page,
		state,
		to,
		sha256: 'abcdef0123456789',
	});

	it('still answer, and lead to where their text stands now', () => {
		const permalinks = {
			'a-1': entry('a', 'moved', 'b-1'),
			'a-9': entry('a', 'moved', 'b-1'),
			'a-15': entry('a', 'gone'),
			'b-1': entry('b', 'live'),
			'abcdef01-3': entry('周末版', 'gone'),
			// Renamed: the article keeps its address.
			'c-3': entry('new', 'live'),
		};
		const old = retired(permalinks, (id) => ['b-1', 'c-3'].includes(id));
		expect(formerPages(permalinks, old, new Set(['b', 'new']))).toEqual([
			{ stem: 'a', name: 'a', now: ['b-1'], lost: 1 },
			{ stem: 'abcdef01', name: '周末版', now: [], lost: 1 },
			{ stem: 'c', name: 'c', now: ['c-3'], lost: 0 },
		]);
	});
});
