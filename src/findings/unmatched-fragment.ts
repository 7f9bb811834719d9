/** A text without headline and beginning that fits no other article. */
import { define, noData } from './define.ts';

export const unmatchedFragment = define({
	id: 'unmatched-fragment',
	data: noData,
	about: 'cut',
	settledBy: ['kind', 'incomplete'],
});
