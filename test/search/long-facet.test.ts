import { describe, expect, it } from 'vitest';
import { unfolded } from '../../src/search/page/long-facet.ts';

/** `2010 2010-01 2010-02* 2011`: values in order, those below by their dash, ticked ones starred. */
const tree = (text: string) =>
	text.split(' ').map((word) => ({
		value: word.replace('*', ''),
		depth: word.includes('-') ? 1 : 0,
		ticked: word.endsWith('*'),
	}));
const shown = (text: string): string =>
	unfolded(tree(text))
		.map(({ value }) => value)
		.join(' ');

describe('unfolded', () => {
	it.each([
		['few values stand as they are', '2010 2010-01 2011 2011-01 2012 2012-01', undefined],
		['a tree of one branch too', '1 1-1 1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 2 3', undefined],
		[
			'of many years the years',
			'2010 2010-01 2010-02 2011 2011-01 2011-02 2012 2012-01 unknown',
			'2010 2011 2012 unknown',
		],
		[
			'with the months of a ticked year',
			'2010 2010-01 2010-02 2011* 2011-01 2011-02 2012 2012-01 unknown',
			'2010 2011 2011-01 2011-02 2012 unknown',
		],
		[
			'and those beside a ticked month',
			'2010 2010-01 2010-02* 2011 2011-01 2011-02 2012 2012-01 unknown',
			'2010 2010-01 2010-02 2011 2012 unknown',
		],
	])('%s', (_, all, wanted) => {
		expect(shown(all)).toBe(wanted ?? all.replaceAll('*', ''));
	});
});
