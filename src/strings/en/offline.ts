/** Reading without a network. */
import type { offlineWords as Words } from '../zh-cn/offline.ts';

export const offlineWords: typeof Words = {
	title: 'Reading offline',
	say: 'Pages you have read are kept in the browser of this device. Where the archive cannot be reached they can still be read, and say at the top of which day they are.',
	lost: 'The archive cannot be reached, and this page was not kept.',
	noScript: 'Keeping needs a script, which this browser does not run.',
	cannot: 'This browser cannot keep pages.',
	wholeTitle: 'The whole archive',
	whole: (files, size) =>
		`${files} files with the search, about ${size} unpacked. Once kept, the search works without a network. `,
	kept: (day) => `A copy of ${day} is on this device. `,
	newer: 'The archive has been published anew since; keep it again to replace the copy.',
	noNetwork: 'The archive cannot be reached now. ',
	keep: 'Keep the whole archive',
	keeping: (done, all) => `${done} of ${all} kept`,
	done: 'All is kept.',
	failed: 'Not all is kept; press again to go on.',
	anew: 'The archive was published anew meanwhile; press again to keep the new one.',
	visited: 'Pages you have read',
	none: 'None yet.',
	forget: 'Forget all',
	forgotten: 'Nothing is kept any more.',
	day: (iso) => iso,
};
