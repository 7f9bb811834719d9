/** The correcting desk. */
import type { correct as Words } from '../zh-cn/correct.ts';
import { many } from './count.ts';

const roles: (typeof Words)['roles'] = {
	kicker: 'Kicker',
	title: 'Headline',
	subtitle: 'Subtitle',
	byline: 'Byline',
	paragraph: 'Text',
	subheading: 'Sub-heading',
	caption: 'Caption',
	credit: 'Credit',
	rubric: 'Rubric',
	furniture: 'Running head',
};
const lineOf = (other: number | null): string => `line ${other ?? '?'}`;

export const correct: typeof Words = {
	title: 'Correct',
	name: (page) => `Correct page ${page}`,
	lead: 'On the left the lines of the page, on the right how they are cut now. Choose a line, say what it is and what it goes on from, and the right side is cut anew. No character is touched; decisions are kept apart.',
	open: 'Open at the correcting desk',
	noScript:
		'The desk needs scripts. Corrections can be made without it: the review pages give the lines to paste.',
	narrow: 'On a narrow screen pages can be read and compared; to change the cut take a tablet or a computer.',
	linesLabel: 'Lines of the page',
	pictureLabel: 'Picture of the page; click a place to choose its line',
	articlesLabel: 'Articles as cut',
	toolsLabel: 'This line is',
	loading: 'Fetching the program that cuts (about 3 MB, once) …',
	ready: 'Ready',
	failed:
		'The program that cuts did not arrive; the right side shows the cut as published. Please check the network and try again.',
	retry: 'Try again',
	roles,
	parts: {
		...roles,
		dateline: 'Dateline',
		'continued-from': 'Continued from',
		'continued-on': 'Continued on',
	},
	kinds: {
		article: 'Article',
		photo: 'Photo story',
		continuation: 'Continuation',
		fragment: 'Fragment',
	},
	outside: { furniture: 'Running head', duplicate: (of) => `same as line ${of}` },
	tools: {
		begin: 'Begin an article',
		follow: 'Put after …',
		belong: 'Give to the article of …',
		duplicate: 'Printed again from …',
		paragraph: 'Part or join paragraphs',
		replace: 'Mend characters',
		forget: 'Forget decisions',
		undo: 'Undo',
		redo: 'Redo',
		'next-here': 'Next doubt here',
		next: 'Next doubt anywhere',
		save: 'Save',
		download: 'Download the corrections',
		copy: 'Copy',
		send: 'Send to the editors',
		help: 'Keys',
	},
	line: (line) => `Line ${line}`,
	article: (nth) => `Article ${nth}`,
	sure: (value) => `cut ${Math.round(value * 100)}% sure`,
	settled: 'reviewed',
	confirm: 'Compared with the page: right',
	append: 'Join to the article before',
	changed: 'just changed',
	incomplete: { start: 'beginning not on this page', end: 'ending not on this page' },
	pick: {
		follow: (line) =>
			`After which line does line ${line} come? Click it, or choose it and press Enter; Esc to leave it`,
		belong: (line) =>
			`Which article is line ${line} part of? Click any line of it, or choose one and press Enter; Esc to leave it`,
		duplicate: (line) =>
			`Where was line ${line} printed before? Click that line, or choose it and press Enter; Esc to leave it`,
	},
	cancelled: 'Left as it was',
	nothing: 'That would change nothing',
	did: (count, articles) =>
		count === 0 ? 'Noted; the cut is the same' : `Cut anew: ${many(count, 'article')} changed of ${articles}`,
	undone: 'Undone',
	redone: 'Done again',
	noUndo: 'Nothing to undo',
	noRedo: 'Nothing to do again',
	noDoubt: 'No article of this page is left to look at',
	noDoubtAnywhere: 'No article of the archive is left to look at',
	leaving: 'The next doubt is on another page, which is opening …',
	elsewhere: 'Decisions not saved are left on: ',
	otherWindow:
		'Another window is correcting this page too. Their decisions are not merged; please keep one window only',
	flags: (names) => names.join('; '),
	tally: (parts) => parts.join(' · '),
	doubt: (nth, flags) => `Article ${nth}${flags ? `: ${flags}` : ''}`,
	progress: {
		page: ({ seen, all }) => `${many(all, 'article')} on this page, ${seen} reviewed by a person`,
		issue: ({ seen, all }) => `issue ${seen}/${all}`,
		archive: ({ seen, all }) => `archive ${seen}/${all}`,
		done: 'whole page reviewed, its cut is fixed',
	},
	like: (form, lines, pages, newspaper) =>
		`${many(lines, 'more line')} ${newspaper === null ? 'on pages without a newspaper' : `of ${newspaper}`} (on ${many(pages, 'page')}) have the form of this one, "${form}"; here only this line is settled; `,
	likePlace: (stem, line) => `${stem.replace(/_[0-9a-f]{12,}$/u, '')}, line ${line}`,
	teach: {
		unknown:
			'no newspaper is named for this page, so pages do not learn from each other; please look at them one by one: ',
		fixed:
			'the style of this newspaper is counted in full and fixed, decisions no longer teach it (to count anew: npm run content -- --renew-papers); please look at them one by one: ',
		may: 'once saved and built anew, other pages are read by this style too; they are: ',
		noLike: (newspaper) =>
			newspaper === null
				? 'No other line has the form of this one; no newspaper is named for this page, so only this line is settled'
				: `No other line of ${newspaper} has the form of this one`,
		ask: (newspaper, pages) =>
			`See which articles on ${many(pages, 'other page')} of ${newspaper} these decisions would change`,
		looking: (nth, pages) => `Looking at the other pages of the newspaper: ${nth}/${pages} …`,
		nothing: (pages) =>
			`Built anew under these decisions, no article on ${many(pages, 'other page')} of this newspaper would change.`,
		changes: (articles, pages, looked) =>
			`Built anew under these decisions, ${many(articles, 'article')} on ${pages} of ${many(looked, 'other page')} of this newspaper would change: `,
		missing: (pages) => `${many(pages, 'more page')} could not be had and were not looked at.`,
		failed: 'The other pages of the newspaper could not be looked at.',
		line: (text, from, to) => `“${text.length > 16 ? `${text.slice(0, 16)}…` : text}” ${from} → ${to}`,
		nowhere: 'in no article',
	},
	decisions: (count) => (count === 0 ? 'no decisions yet' : many(count, 'decision')),
	fault: (line, what, reason) => `Line ${line}, "${what}": cannot be done, ${reason}.`,
	contradicts: 'This has to be settled before saving; Undo goes one step back.',
	what: {
		role: 'is …',
		join: 'goes on in the next line',
		part: 'does not go on in the next line',
		split: 'begins an article',
		move: 'comes after …',
		title: 'headline of …',
		duplicate: 'printed again',
		page: 'record of the page',
		set: 'record',
		done: 'whole page reviewed',
		replace: 'mend characters',
		reviewed: 'reviewed',
	},
	who: 'Your name',
	whoAsk: 'A review bears a name. How do you sign?',
	misreadIn: (line, text) => `Line ${line}: ${text}`,
	misread: 'The wrong characters',
	right: 'Should be',
	notOnce: 'These characters have to stand in the line exactly once',
	ok: 'Note it',
	cancel: 'Leave it',
	saved: 'Written to content/corrections; in force from the next build',
	downloaded: (path) => `Downloaded. Put it at ${path}; in force from the next build`,
	copied: 'The corrections are copied',
	notCopied: 'They could not be copied; please download them',
	letter: (page) => `Corrections of ${page}`,
	sent: 'A page to send them from has opened, with all decisions in it; read it before you send it',
	sentShort:
		'The decisions are too long for an address; they are copied, please paste them into the page that has opened',
	stored: "Decisions not saved are kept in this browser; last time's are back",
	storedBeside:
		'The file of corrections has been changed since: the decisions not saved are merged with it, and win where both are about one line; read it before you save, Undo goes back to what the file says',
	unreadable:
		'The file of corrections or of the page has a fault and cannot be read; npm run content says in which line; mend it and come back',
	stale:
		'The text of the page has changed since, and the decisions not saved then could not be taken up; here they are, to be copied and compared',
	drop: 'They may go',
	saveFailed: {
		forbidden: 'This window may not write: please open the address that npm run review prints',
		'page-changed':
			'The file of the page has changed since it was opened. Your decisions are neither written nor lost: open the page again, they are listed there to be made anew',
		'file-changed':
			'The file of corrections has been changed since by somebody else, or in another window. Your decisions are neither written nor lost: open the page again, both are merged, read it and save',
		'not-written':
			'It cannot be written: the disk is full, or rights are missing. Your decisions are still here; download them first',
		invalid: 'One decision is malformed; nothing was written',
		unreachable:
			'The server of this machine does not answer. Your decisions are still here; download them first, then run npm run review',
	},
	fields: {
		title: 'Record',
		pageTitle: 'Newspaper, date and number of this page',
		newspaper: 'Newspaper',
		date: 'Date (1935-03-05, 1935-03, 1935; empty where unknown)',
		page: 'Page number',
		kind: 'Kind',
		incomplete: 'Completeness',
		whole: 'beginning and ending on this page',
		district: 'Place',
		otherDistricts: 'Other places (with blanks between)',
		topics: 'Topics (three at most, with blanks between)',
		authors: 'Authors (a line each: role, name)',
		persons: 'People (a line each: capacity, name)',
		apply: 'Change',
		reading: 'Reading …',
		rebuilt: 'The cut of this article has just changed; look at its record after the next build',
	},
	keys: [
		['↑ ↓', 'line above, line below; with Shift several lines'],
		['1 … 8', 'kicker, headline, subtitle, byline, text, sub-heading, caption, credit'],
		['9  0', 'rubric, running head'],
		['B', 'begin an article with this line'],
		['F', 'put after another line'],
		['M', 'give to another article'],
		['D', 'printed before'],
		['P', 'part from or join to the paragraph above'],
		['X', 'mend characters'],
		['C', 'compared and right'],
		['Delete', 'forget decisions on this line'],
		['J  N', 'next doubt: the least sure of this page; of the archive the one that settles most'],
		['Z  Y', 'undo, redo'],
		['S', 'save'],
	],
	why: {
		'in-an-article': () => 'it is still in an article; forget the other decisions on this line first',
		'other-role': () => 'it cannot be that here; look at the lines around it',
		'does-not-follow': (other) =>
			`it does not go on from ${lineOf(other)}; move away the line that holds that place first`,
		follows: (other) => `${lineOf(other)} still follows; find another place for ${lineOf(other)}`,
		'same-paragraph': (other) => `it is still one paragraph with ${lineOf(other)}`,
		'other-paragraph': (other) => `it and ${lineOf(other)} are still two paragraphs`,
		'begins-earlier': () => 'there is still text before it; give the lines before to another article first',
		'other-article': (other) => `${lineOf(other)} is in another article`,
		'in-no-article': () => 'it is in no article',
		'no-such-text': (other) => `${lineOf(other)} has no such text`,
		pinned: () => 'the whole page is reviewed and its cut fixed; undo that first',
		'unfit-pin': (other) =>
			`the cut that it holds does not fit the page${other === null ? '' : ` (see ${lineOf(other)})`}; forget the decisions on this line and confirm the articles anew, and it is written again`,
		'before-differs': () =>
			'since the cut was changed the program reads something else there; please set the record anew',
		'no-such-value': () =>
			'the archive has no such name, or the date is not written 1935-03-05, 1935-03 or 1935',
		'not-once': () => 'the characters to be mended do not stand in the line exactly once',
	},
};
