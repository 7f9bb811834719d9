/** What people decided of a page as a whole stands above its sidecar: its paper, day and number. */
import type { Correction, Sidecar } from '../../src/schema/schema.ts';

type PageFact = Extract<Correction, { do: 'page' }>;

/** @param list in the order of the file; the last word on a field counts, and null leaves it open */
export function withPageFacts(sidecar: Sidecar, list: readonly Correction[]): Sidecar {
	const facts = list.filter((one): one is PageFact => one.do === 'page');
	const said = new Map<string, string | null | undefined>([
		...Object.entries(sidecar),
		...facts.map(({ field, value }): [string, string | null] => [field, value]),
	]);
	return Object.fromEntries([...said].filter(([, value]) => value !== null)) as Sidecar;
}
