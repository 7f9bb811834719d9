/** The headline stands away from its text and was matched to it by its words. */
import { define, noData } from './define.ts';

export const titleFromElsewhere = define({
	id: 'title-from-elsewhere',
	data: noData,
	about: 'cut',
	settledBy: ['title'],
});
