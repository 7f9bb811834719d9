/** Which of two headline lines is the title was told by their places alone. */
import { define, noData } from './define.ts';

export const headlineOrder = define({
	id: 'headline-order',
	data: noData,
	about: 'cut',
	settledBy: ['kicker', 'title', 'subtitle'],
});
