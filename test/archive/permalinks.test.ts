import { describe, expect, it } from 'vitest';
import { retired, type Permalink } from '../../src/archive/permalinks.ts';

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
