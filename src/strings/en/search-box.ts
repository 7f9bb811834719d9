/** The search box. */
import type { boxWords as Words } from '../zh-cn/search-box.ts';

export const boxWords: typeof Words = {
	list: 'Suggestions',
	kind: {
		person: 'Person',
		office: 'Byline',
		district: 'Place',
		topic: 'Topic',
		newspaper: 'Newspaper',
		title: 'Headline',
	},
};
