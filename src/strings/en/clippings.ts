/** The clippings. */
import type { clipWords as Words } from '../zh-cn/clippings.ts';
import { listed, many } from './count.ts';

const range = ([from, to]: readonly [from: number, to: number]): string =>
	from === to ? `line ${from}` : `lines ${from}–${to}`;

export const clipWords: typeof Words = {
	title: 'Clippings',
	kick: 'Kept in the browser of this machine alone',
	say: "What you clipped on articles and on the search page is here: no account, nothing sent anywhere. Clearing the browser's data clears it too, so take out as a file what matters.",
	noScript: 'The clippings need scripts in the browser, and here there are none.',
	clipArticle: 'Clip the whole text',
	clipSelection: 'Clip the selection',
	clipSearch: 'Clip this search',
	foundThen: (day, count) => `${many(count, 'article')} found on ${day}`,
	barLabel: 'The selected text',
	clipped: (count) => `Clipped; ${many(count, 'clipping')} in all`,
	notClipped: 'Not clipped: this browser does not let pages keep anything, or its space is full',
	notRead: 'Not clipped: the data of this article did not arrive (no network, or a folder opened directly)',
	nothingSelected: 'Select a passage of the text first',
	open: 'Look at the clippings',
	empty:
		'No clippings yet. On an article select a passage or press "Clip the whole text"; on the search page press "Clip this search".',
	toolsLabel: 'Into and out of the clippings',
	read: 'Read a file',
	out: 'Take out as a file',
	markdown: 'Markdown',
	word: 'Word',
	folders: 'Folders',
	noFolder: 'In no folder',
	folder: 'Folder',
	note: 'Note',
	up: 'Move up',
	down: 'Move down',
	remove: 'Remove',
	putBack: 'Put back',
	removed: (title) => `"${title}" removed`,
	moved: 'Moved',
	kept: 'Kept',
	notKept: "Not kept: the browser's space is full, or it does not allow it",
	kinds: { article: 'Whole text', passage: 'Passage', search: 'Search' },
	count: (count) => many(count, 'clipping'),
	lines: (lines) => listed(lines.map(range)),
	actOn: (act, title) => `${act}: ${title}`,
	told: (texts) => texts.join('; '),
	beginsAt: (lines) => `its paragraphs begin at ${listed(lines.map((line) => `line ${line}`))}`,
	page: (name) => `Page ${name}`,
	digest: (sha256) => `digest ${sha256.slice(0, 12)}`,
	standing: {
		same: "The same as the archive's text today",
		changed: "The archive's text has changed since; it now reads: ",
		changedWhole: "The archive's text has changed since; this is still what was clipped",
		lost: "The archive's text has changed since and this passage is no longer found in it; this is still what was clipped",
		gone: 'The archive no longer has this article; this is still what was clipped',
		elsewhere: 'From another archive, not compared with it',
		unasked: 'Not compared this time (no network, or no answer)',
	},
	whole: 'Whole text',
	readIn: (added, known) =>
		`${many(added, 'clipping')} read in${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} here already` : ''}`,
	fromElsewhere: (count) => `${count} of them from other archives: kept all the same, their links lead there`,
	unread: (places) =>
		`${places.length === 1 ? 'Number' : 'Numbers'} ${places.slice(0, 5).join(', ')}${places.length > 5 ? ' and more' : ''} (${places.length} in all) ${places.length === 1 ? 'is no clipping and was' : 'are no clippings and were'} not read in`,
	faults: {
		'too-large':
			'The file is larger than 8 MB and was not read; your clippings are untouched. Please divide it into several files first',
		'not-json':
			'The file is not whole JSON (perhaps it broke off on its way) and was not read; your clippings are untouched',
		'not-annotations':
			'There are no clippings (W3C Web Annotation) in the file; nothing was read, and your clippings are untouched',
	},
	unreadable:
		'The clippings cannot be opened: this browser does not let pages keep anything (as private windows often do)',
	saved: (name) => `Taken out as ${name}`,
	notSaved: 'Not taken out; without a network what Word needs is not loaded, but Markdown works',
	compilation: {
		title: 'Compilation of newspaper clippings',
		made: (day, count) => `${many(count, 'clipping')}, compiled on ${day}`,
		note: 'Note: ',
		source: 'Source: ',
		notes: 'Notes',
		archive: (address, digest) => `From ${address}, digest of the whole text SHA-256 ${digest}`,
		changed:
			'The text is as it was when clipped; it was read by a machine and may have errors, so check it against the page before you quote it.',
	},
};
