/** What of the search page stays whatever is found; no script carries it. */
import type { formWords as Words } from '../zh-cn/search-form.ts';

export const formWords: typeof Words = {
	title: 'Search',
	filters: 'Filters',
	results: 'Results',
	pager: 'Pages of results',
	helpTitle: 'How to search',
	helpText:
		'The search looks for characters, not words. Traditional and simplified, full-width and half-width forms and column breaks make no difference; punctuation does. The / key leads back to the search box at any time.',
	noScript:
		'The search runs in your browser by script, and here there is none. Without it you can still leaf through the whole archive: ',
	range: 'Date',
	from: 'From',
	to: 'To',
	between: 'to',
	undated: 'with those of unknown date',
	skip: 'Skip to the results',
	tool: 'Another view of the results',
};
