import type { Sidecar } from '../../src/schema/schema.ts';
import { readLine } from './dates/printed/read-line.ts';
import { readEdtf } from './dates/read-edtf.ts';
import { toEdtf } from './dates/to-edtf.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** What a sidecar says that no schema can check, and in which field. */
export interface SidecarFault {
	field: keyof Sidecar;
	text: string;
}

/** What is wrong with a region, of a sidecar or of the archive's settings: at most one sentence. */
export const checkRegion = (region: string | null, { districts }: Vocabulary): string[] =>
	region === null || districts.some(({ name }) => name === region)
		? []
		: [
				`Unexpected region \`${region}\`, expected the full name of a district (a city with its 市, a county with its 县) in common/districts/ or vocabulary/districts/`,
			];

/** Names that the vocabulary does not hold, a date that is none. */
export function checkSidecar({ newspaper, region, date }: Sidecar, vocabulary: Vocabulary): SidecarFault[] {
	const faults: SidecarFault[] = [];
	const fault = (field: keyof Sidecar, text: string) => faults.push({ field, text });
	if (newspaper !== undefined && !vocabulary.newspapers.some(({ name }) => name === newspaper))
		fault(
			'newspaper',
			`Unexpected newspaper \`${newspaper}\`, expected a name in vocabulary/newspapers.yaml; add a row there, or put the name right`,
		);
	for (const reason of checkRegion(region ?? null, vocabulary)) fault('region', reason);
	if (date !== undefined && !readEdtf(date))
		fault('date', `Unexpected date \`${date}\`, ${expectedDate(date)}`);
	return faults;
}

/** The same day as EDTF writes it, where a date is printed otherwise; else the forms there are. */
function expectedDate(date: string): string {
	const [only, second] = readLine(date, { dayFirst: true }).stated;
	const days = only && !second && (only.kind === 'day' || only.kind === 'month') ? only.days : [];
	if (days.length === 1) return `expected it as \`"${toEdtf(days[0]!)}"\``;
	return 'expected `1935-03-05`, `1935-03`, `1935`, `1935-03~` (about), `193X`, `1935-XX`, `2024-02-09/2024-02-12` (a double issue) or `[2024-01-02..2024-01-07]` (one day of these), from 1600 on';
}

/** The district whose names are read first: the page's own, its newspaper's, the archive's. */
export function regionOf(sidecar: Sidecar, vocabulary: Vocabulary, archive: string | null): string | null {
	const paper = vocabulary.newspapers.find(({ name }) => name === sidecar.newspaper);
	return sidecar.region ?? paper?.region ?? archive;
}
