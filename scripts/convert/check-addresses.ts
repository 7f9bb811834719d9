/** What two pages or articles cannot share, and what no address can hold: told before anything is written. */
import type { Fault } from '../../src/faults/stop.ts';

/** Characters: with what the site adds, a name still fits every file system. */
const LONGEST = 120;

interface Named {
	/** Name of the page. */
	page: string;
	stem: string;
	/** Ids of its articles. */
	ids: readonly string[];
	/** For the message. */
	path: string;
}

/** Pages are added one by one, so that memory stays small. */
export function addressChecker() {
	const stems = new Map<string, Named>();
	const ids = new Map<string, string>();
	return (one: Named): Fault[] => {
		const fault = (ruleId: string, reason: string): Fault => ({ path: one.path, line: 1, ruleId, reason });
		const faults: Fault[] = [];
		const key = one.stem.toLowerCase();
		const twin = stems.get(key);
		if (twin)
			faults.push(
				twin.stem === one.stem && !one.page.startsWith(one.stem)
					? fault(
							'same-page-text',
							`Unexpected second page with the same text (first: \`${twin.page}\`), expected each page once; remove one`,
						)
					: fault(
							'same-page-address',
							`Unexpected page \`${one.page}\` with the address of \`${twin.page}\`, expected one each; rename one of the files`,
						),
			);
		// The site gives the text of the page `a` at `a.txt`.
		const near = stems.get(`${key}.txt`) ?? (key.endsWith('.txt') ? stems.get(key.slice(0, -4)) : undefined);
		if (near)
			faults.push(
				fault(
					'same-page-address',
					`Unexpected pages \`${near.page}\` and \`${one.page}\`, expected names that differ by more than \`.txt\`; rename one of the files`,
				),
			);
		if (one.stem.length > LONGEST)
			faults.push(
				fault(
					'long-page-name',
					`Unexpected name of ${one.stem.length} characters, expected at most ${LONGEST}; shorten it`,
				),
			);
		for (const id of one.ids) {
			const other = ids.get(id);
			// Two pages of one address share those of their articles: said once.
			if (other !== undefined && !twin)
				faults.push(
					fault(
						'same-article-address',
						`Unexpected second article \`${id}\` (first: page \`${other}\`), expected each address once; rename one of the pages`,
					),
				);
			ids.set(id, one.page);
		}
		stems.set(key, one);
		return faults;
	};
}
