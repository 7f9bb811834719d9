/** Names that the search gives to what it counts. */
import type { searchStrings as Words } from '../zh-cn/search-names.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const searchStrings: typeof Words = {
	kinds: {
		article: 'Article',
		photo: 'Photo story',
		continuation: 'Continuation',
		fragment: 'Fragment',
	},
	facets: {
		district: 'Place',
		topic: 'Topic',
		year: 'Year and month',
		author: 'Author',
		person: 'Named in the text',
		newspaper: 'Newspaper',
		kind: 'Kind',
		status: 'Reviewed',
	},
	sorts: { relevance: 'Best first', newest: 'Newest first', oldest: 'Oldest first' },
	where: {
		byline: 'byline',
		dateline: 'dateline',
		kicker: 'kicker',
		subtitle: 'subtitle',
		subheading: 'sub-heading',
		caption: 'caption',
		original: 'before correction',
	},
	meant: (typed, values) =>
		`"${typed}" is taken as ${values.slice(0, 5).join(', ')}${values.length > 5 ? ` and others, ${values.length} in all` : ''}`,
	unknown: 'Unknown',
	none: 'None',
	reviewed: 'Reviewed by a person',
	unreviewed: 'Not reviewed',
	dateHeading: (value) => {
		if (value === 'unknown') return 'Date unknown';
		if (value === 'spanning') return 'In one of several years';
		const [year = '', month] = value.split('-');
		return month === undefined ? year : (months[Number(month) - 1] ?? '');
	},
};
