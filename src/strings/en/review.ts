/** What a person should look at. */
import type { review as Review } from '../zh-cn/review.ts';
import { many } from './count.ts';

export const review: typeof Review = {
	review: {
		title: 'Review',
		kick: 'The machine is not sure; a person should look',
		heading: 'To review',
		all: 'All',
		lead: (count) =>
			`${many(count, 'place')} in all. Each leads to its line on the page; what is put right vanishes from here.`,
		none: 'Nothing to look at.',
		confidence: 'Confidence of the cut',
		confidenceLead: 'The least certain articles come first: these are worth looking at.',
		correction: 'To correct it: lines to paste',
		change: 'To change it so: lines to paste',
		agree: 'It is right as it is: lines to paste',
		noOther: 'No other cut was found that comes near.',
		sure: (share) => `${Math.round(share * 100)}% sure`,
		byMargin:
			'The least certain come first. Each gives how the machine cut, the cut that comes nearest, and the lines to paste into the corrections file for either; every other cut was tried, so pasting its lines gives what is said. "Likelihood" is the probability that the machine gives to that cut, "margin" the difference of the two scores: the smaller, the closer.',
		go: (line) => `Line ${line}`,
		toFill: { name: '(your name)', day: '(year-month-day)', place: '(district)', slug: '(pinyin)' },
	},
};
