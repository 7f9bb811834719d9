import type { Sidecar } from '../../src/schema/schema.ts';
import { readEdtf } from './dates/read-edtf.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** What a sidecar says that no schema can check, and in which field. */
export interface SidecarFault {
	field: keyof Sidecar;
	text: string;
}

/** Names that the vocabulary does not hold, a date that is none. */
export function checkSidecar({ newspaper, region, date }: Sidecar, vocabulary: Vocabulary): SidecarFault[] {
	const faults: SidecarFault[] = [];
	const fault = (field: keyof Sidecar, text: string) => faults.push({ field, text });
	if (newspaper !== undefined && !vocabulary.newspapers.some(({ name }) => name === newspaper))
		fault(
			'newspaper',
			`Unexpected newspaper \`${newspaper}\`, expected a name in vocabulary/newspapers.yaml; add a row there, or put the name right`,
		);
	if (region !== undefined && !vocabulary.districts.some(({ name }) => name === region))
		fault(
			'region',
			`Unexpected region \`${region}\`, expected a name in vocabulary/districts/ such as \`淮安市\``,
		);
	if (date !== undefined && !readEdtf(date))
		fault(
			'date',
			`Unexpected date \`${date}\`, expected \`2024-01-03\`, \`2024-01\`, \`2024\`, \`2024-01~\` (about) or \`[2024-01-02..2024-01-07]\` (one day of these)`,
		);
	return faults;
}

/** The district whose names are read first: the page's own, its newspaper's, the archive's. */
export function regionOf(sidecar: Sidecar, vocabulary: Vocabulary, archive: string | null): string | null {
	const paper = vocabulary.newspapers.find(({ name }) => name === sidecar.newspaper);
	return sidecar.region ?? paper?.region ?? archive;
}
