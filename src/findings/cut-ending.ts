/** The text ends in the middle of a sentence, and nothing says where it goes on. */
import { define, noData } from './define.ts';

export const cutEnding = define({
	id: 'cut-ending',
	data: noData,
	about: 'cut',
	settledBy: ['incomplete'],
});
