/** The course of a text over the years: found and held, by month or year, uncertain dates over the span they may lie in. */

/** What was found, or is held, of one date as far as it is known; both bounds empty where it is not. */
export interface DayCount {
	notBefore: string;
	notAfter: string;
	articles: number;
	/** Places found, or characters held. */
	amount: number;
}

export const steps = ['month', 'year'] as const;
export type Step = (typeof steps)[number];
export const measures = ['articles', 'share', 'million'] as const;
export type Measure = (typeof measures)[number];

/** A month or year; or a span of several, for dates known no better; or `null` for those not bounded. */
export interface Bucket {
	from: string | null;
	to: string | null;
	held: { articles: number; characters: number };
	/** By text, in the order asked. */
	found: { articles: number; places: number }[];
}

const periodOf = (day: string, step: Step): string => day.slice(0, step === 'year' ? 4 : 7);

/** All months or years from the first to the last. */
export function periodsBetween(first: string, last: string): string[] {
	const periods: string[] = [];
	let [year = 0, month] = first.split('-').map(Number);
	for (let now = first; now <= last;) {
		periods.push(now);
		if (month === undefined) year += 1;
		else if (month === 12) [year, month] = [year + 1, 1];
		else month += 1;
		now = [
			String(year).padStart(4, '0'),
			...(month === undefined ? [] : [String(month).padStart(2, '0')]),
		].join('-');
	}
	return periods;
}

/** Buckets with anything in them, in time's order: periods and spans by their beginning, the unbounded last. */
export function bucketsOf(
	held: readonly DayCount[],
	courses: readonly (readonly DayCount[])[],
	step: Step,
): Bucket[] {
	const buckets = new Map<string, Bucket>();
	const at = ({ notBefore, notAfter }: DayCount): Bucket => {
		const bounded = notBefore !== '' && notAfter !== '';
		const from = bounded ? periodOf(notBefore, step) : null;
		const to = bounded ? periodOf(notAfter, step) : null;
		const key = `${from ?? '9999-99'}/${to ?? ''}`;
		const known = buckets.get(key);
		if (known !== undefined) return known;
		const made: Bucket = {
			from,
			to,
			held: { articles: 0, characters: 0 },
			found: courses.map(() => ({ articles: 0, places: 0 })),
		};
		buckets.set(key, made);
		return made;
	};
	for (const one of held) {
		const { held: sum } = at(one);
		sum.articles += one.articles;
		sum.characters += one.amount;
	}
	courses.forEach((course, nth) => {
		for (const one of course) {
			const sum = at(one).found[nth];
			if (sum === undefined) continue;
			sum.articles += one.articles;
			sum.places += one.amount;
		}
	});
	return [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bucket]) => bucket);
}

/** What is drawn of one text in one bucket; null where nothing is held, which is not the same as nothing found. */
export function valueOf({ held, found }: Bucket, nth: number, measure: Measure): number | null {
	const { articles, places } = found[nth] ?? { articles: 0, places: 0 };
	if (held.articles === 0) return null;
	if (measure === 'articles') return articles;
	if (measure === 'share') return (100 * articles) / held.articles;
	return held.characters === 0 ? null : (1_000_000 * places) / held.characters;
}
