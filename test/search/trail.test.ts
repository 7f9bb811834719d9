import { describe, expect, it } from 'vitest';
import { stepsFrom, type Trail } from '../../src/search/marks/trail.ts';

const trail: Trail = {
	query: '春耕',
	back: '/search/?q=春耕&topic=农业&sort=newest',
	urls: ['/articles/a-1/', '/articles/b-2/'],
	before: null,
	after: '/search/?q=春耕&page=2',
};
const stored = JSON.stringify(trail);

describe('the trail of an answer', () => {
	it('leads from the first article to the second and back to the answer as it was', () => {
		expect(stepsFrom(stored, '春耕', '/articles/a-1/')).toEqual({
			back: trail.back,
			previous: null,
			next: '/articles/b-2/?q=%E6%98%A5%E8%80%95',
		});
	});

	it('leads from the last article to the next page of the answer', () => {
		expect(stepsFrom(stored, '春耕 ', '/articles/b-2/')?.next).toBe(trail.after);
	});

	it('is none for another question, another article, or without an answer', () => {
		expect(stepsFrom(stored, '秋收', '/articles/a-1/')).toBeNull();
		expect(stepsFrom(stored, '春耕', '/articles/c-3/')).toBeNull();
		expect(stepsFrom(null, '春耕', '/articles/a-1/')).toBeNull();
	});
});
