import type { District, Sidecar } from '../../src/schema/schema.ts';
import { readLine } from './dates/printed/read-line.ts';
import { readEdtf } from './dates/read-edtf.ts';
import { toEdtf } from './dates/to-edtf.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** What a sidecar says that no schema can check, and in which field. */
export interface SidecarFault {
	field: keyof Sidecar;
	text: string;
}

/** Most districts that are proposed for a name that is none. */
const PROPOSED = 5;

/** Full names that a shorter or a former name may mean, else those that begin alike: 通州区 → 北京市通州区, 南通市通州区. */
function meantBy(region: string, { districts }: Vocabulary): string[] {
	const bears = ({ name, aliases, former }: District): boolean =>
		name.endsWith(region) || aliases.includes(region) || former.some((old) => old.name === region);
	const meant = districts.filter(bears);
	const alike = meant.length ? meant : districts.filter(({ name }) => name.startsWith(region.slice(0, 2)));
	return alike.slice(0, PROPOSED).map(({ name }) => `\`${name}\``);
}

/** What is wrong with a region, of a sidecar or of the archive's settings: at most one sentence. */
export function checkRegion(region: string | null, vocabulary: Vocabulary): string[] {
	if (region === null || vocabulary.districts.some(({ name }) => name === region)) return [];
	const proposed = meantBy(region, vocabulary);
	return [
		`Unexpected region \`${region}\`, expected the full name of a district (a city with its 市, a county with its 县) in common/districts/ or vocabulary/districts/${proposed.length ? `, such as ${proposed.join(', ')}` : ''}`,
	];
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
