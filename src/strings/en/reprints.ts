/** Articles whose text is largely the same. */
import type { reprints as words } from '../zh-cn/reprints.ts';

export const reprints: typeof words = {
	reprints: {
		others: (count) => `Largely the same text in ${count} other ${count === 1 ? 'article' : 'articles'}: `,
		compare: 'Compare',
		title: 'Articles of largely the same text',
		say: (count) =>
			`The texts of these ${count} articles are largely the same; they stand by date. A machine compared them character by character: that does not say who was first or who took it from whom, and a short one may be only a part of a long one.`,
		comparedOnly: (count) => `Below, only the first is compared, with the ${count} after it.`,
		between: (first, second) => `${first} (first) and ${second} (second)`,
		onlyFirst: 'only in the first',
		onlySecond: 'only in the second',
		tooDifferent: 'Too much differs to be shown character by character.',
	},
};
