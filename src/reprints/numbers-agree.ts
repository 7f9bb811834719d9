/** Bulletins of a form (weather, prices, cases of a day) are alike but for their figures: those are other news. */

/** So few numbers say nothing. */
const leastNumbers = 4;
const leastAgreeing = 0.5;

const numbersOf = (text: string): Set<string> => new Set(text.match(/\d{2,}/gu) ?? []);

/**
 * Whether the longer text has at least half of the different numbers of the shorter.
 * @param kept how often a run of three characters survived what was misread, 0 … 1: so often a number survives too
 */
export function numbersAgree(short: string, long: string, kept: number): boolean {
	const own = [...numbersOf(short)];
	if (own.length < leastNumbers) return true;
	const others = numbersOf(long);
	return own.filter((number) => others.has(number)).length >= leastAgreeing * kept * own.length;
}
