import type { Fault } from '../../src/faults/stop.ts';

/** Tells of each page that prints the very text of one before it. The caller asks page by page, in order. */
export function copyTeller(): (page: string, digest: string) => Fault | null {
	const first = new Map<string, string>();
	return (page, digest) => {
		const of = first.get(digest);
		if (of === undefined) first.set(digest, page);
		return of === undefined
			? null
			: {
					path: page,
					ruleId: 'page-twice',
					reason: `Unexpected page with the very text of \`${of}\`, expected each page once: its articles stand twice; take one of the two away`,
				};
	};
}
