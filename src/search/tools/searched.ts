/** What was searched, so that nothing found says something: month by month, with what is missing in between. */
import { periodsBetween, type DayCount } from './course.ts';

export interface Searched {
	articles: number;
	characters: number;
	/** First and last month in which anything may lie; null where no date is bounded. */
	span: [from: string, to: string] | null;
	/** Months in which something is held for certain. */
	months: { month: string; articles: number; characters: number }[];
	/** First and last month of each stretch in between of which nothing is held at all. */
	gaps: [from: string, to: string][];
	/** The same where only articles of uncertain date may fill it. */
	doubtful: [from: string, to: string][];
	/** Articles known to lie in a span of several months, and those whose date is not bounded. */
	spanning: number;
	undated: number;
}

/** Months in a row as one stretch. @param all months in order */
function stretches(all: readonly string[], wanted: ReadonlySet<string>): [string, string][] {
	const found: [string, string][] = [];
	let open = false;
	for (const month of all) {
		const last = found.at(-1);
		if (!wanted.has(month)) open = false;
		else if (open && last !== undefined) last[1] = month;
		else {
			found.push([month, month]);
			open = true;
		}
	}
	return found;
}

export function searchedOf(held: readonly DayCount[]): Searched {
	const months = new Map<string, { month: string; articles: number; characters: number }>();
	const maybe = new Set<string>();
	let [articles, characters, spanning, undated] = [0, 0, 0, 0];
	for (const { notBefore, notAfter, articles: count, amount } of held) {
		articles += count;
		characters += amount;
		const [from, to] = [notBefore.slice(0, 7), notAfter.slice(0, 7)];
		if (from === '' || to === '') undated += count;
		else if (from !== to) {
			spanning += count;
			for (const month of periodsBetween(from, to)) maybe.add(month);
		} else {
			const sum = months.get(from) ?? { month: from, articles: 0, characters: 0 };
			sum.articles += count;
			sum.characters += amount;
			months.set(from, sum);
		}
	}
	const known = [...new Set([...months.keys(), ...maybe])].sort();
	const [first, last] = [known[0], known.at(-1)];
	const all = first === undefined || last === undefined ? [] : periodsBetween(first, last);
	return {
		articles,
		characters,
		span: first === undefined || last === undefined ? null : [first, last],
		months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
		gaps: stretches(all, new Set(all.filter((month) => !months.has(month) && !maybe.has(month)))),
		doubtful: stretches(all, new Set(all.filter((month) => !months.has(month) && maybe.has(month)))),
		spanning,
		undated,
	};
}

/** Characters of the shortest text whose neighbours say anything, and of the longest that is asked for. */
const [shortest, longest] = [3, 12];

/**
 * Questions for what differs from a text in one character: any other within, none at either end. OCR errs by the
 * character. Null where the text is too short, too long, or has signs of its own.
 */
export function oneOff(text: string): string[] | null {
	const chars = [...text];
	if (chars.length < shortest || chars.length > longest || !/^\p{Script=Han}+$/u.test(text)) return null;
	const within = chars.slice(1, -1).map((_, at) => chars.with(at + 1, '?').join(''));
	return [`"${chars.slice(1).join('')}"`, ...within, `"${chars.slice(0, -1).join('')}"`];
}
