/** The text begins in the middle of a story, and nothing says where its beginning is. */
import { define, noData } from './define.ts';

export const cutBeginning = define({
	id: 'cut-beginning',
	data: noData,
	about: 'cut',
	settledBy: ['incomplete'],
});
