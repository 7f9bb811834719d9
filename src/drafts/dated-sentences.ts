/** Sentences that begin with a day: `9月10日上午，区里召开…`. The day they tell of, as far as the article's own date bounds it. */
import type { Bounds } from './attested.ts';

interface DatedSentence {
	/** As printed, from the day on. */
	text: string;
	/** The day as printed. */
	printed: string;
	/** Where it begins in its part. */
	at: number;
	/** First and last day; the same where it is one. */
	from: string;
	to: string;
	/** Day is known but several years fit: the earliest and the latest are given. */
	sure: boolean;
}

const CLOCK = '(?:上午|下午|晚上|晚间|晚|清晨|凌晨|早上|早晨|傍晚|中午|当天|夜间|夜|一早)?';
const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:(?:至|到|[-—–~～])(?:(\d{1,2})月)?(\d{1,2})日)?/u.source;
/** Behind the day, what makes it another thing than the time of what is told. */
const NO_TIME =
	'(?!起|以来|以前|以后|之前|之后|前|后|电|讯|为止|止|至|到|发布|印发|出生|出版|刊|版|召开的|举行的|的|，?(?:将|记者从))';
const START = new RegExp(`^(?:${DAY})${CLOCK}${NO_TIME}[，,]?(?=[\\p{Script=Han}“《])`, 'u');
/** `本报讯（记者 …）`, `新华社北京9月30日电（记者…）`: not yet the text. */
const OPENING =
	/^(?:[\s　]*(?:本报|新华社|中新社|[\p{Script=Han}]{2,5}社)?[\p{Script=Han}]{0,8}(?:\d{1,2}月)?(?:\d{1,2}日)?[讯电][\s　]*)?(?:[（(][^）)]{0,60}[）)])?[\s　]*/u;
/** What is told has not come about. */
const PLANNED = /将于|将在|将举[行办]|将召开|将开[展幕]|即将|将迎来|将正式|拟于|定于|预计/u;
/** A sentence is not kept beyond this. */
const LONGEST = 140;
/** Without a year a day is the last one of its name, if that is not longer ago. */
const FRESH = 180;

const days = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const iso = (year: number, month: number, day: number): string | null => {
	const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	const time = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.getUTCDate() === day ? text : null;
};

/** Years in which the day can lie, seen from an article of these bounds. */
function yearsOf(month: number, day: number, { from, to }: { from: string; to: string }): number[] {
	const years: number[] = [];
	for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1) {
		const one = iso(year, month, day);
		if (one !== null && one <= to && days(one) >= days(from) - FRESH) years.push(year);
	}
	return years;
}

function* sentencesOf(text: string): Generator<{ text: string; at: number }> {
	for (const match of text.matchAll(/[^。！？\n]+[。！？]?[”’）]?/gu)) {
		const [whole] = match;
		const lead =
			match.index === 0 ? (OPENING.exec(whole)?.[0].length ?? 0) : /^[\s　]*/u.exec(whole)![0].length;
		yield { text: whole.slice(lead), at: match.index + lead };
	}
}

/** Half-width, figure for figure. */
const folded = (text: string): string =>
	text.replace(/[０-９]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function cutShort(text: string): string {
	if (text.length <= LONGEST) return text;
	const at = Math.max(...['，', '；', '、'].map((sign) => text.lastIndexOf(sign, LONGEST)));
	return `${text.slice(0, at > LONGEST / 2 ? at : LONGEST)}……`;
}

/**
 * @param parts running text, in order
 * @param bounds of the article's publication
 */
export function datedSentences(
	parts: readonly string[],
	{ from, to }: Bounds,
): (DatedSentence & { part: number })[] {
	if (to === null) return [];
	const bounds = { from: from ?? to, to };
	const own = new Set([bounds.from.slice(0, 4), bounds.to.slice(0, 4)]);
	const found: (DatedSentence & { part: number })[] = [];
	/** A story of other years: a day without a year may belong to one of them. */
	let elsewhere = false;
	parts.forEach((part, nth) => {
		for (const { text, at } of sentencesOf(part)) {
			const plain = folded(text);
			const match = START.exec(plain);
			const year = match?.[1];
			const [month, day] = [Number(match?.[2]), Number(match?.[3])];
			if (match && !PLANNED.test(text) && !(elsewhere && year === undefined)) {
				const years = year === undefined ? yearsOf(month, day, bounds) : [Number(year)];
				const starts = years.flatMap((one) => iso(one, month, day) ?? []);
				const lastMonth = match[4] === undefined ? month : Number(match[4]);
				const ends =
					match[5] === undefined
						? starts
						: years.flatMap((one) => iso(one, lastMonth, Number(match[5])) ?? []);
				const [first, last] = [starts[0], ends.at(-1)];
				if (first !== undefined && last !== undefined && first <= last && (starts.at(-1) ?? '') <= bounds.to)
					found.push({
						text: cutShort(text),
						printed: text.slice(0, match[0].length).replace(/[，,]$/u, ''),
						at,
						part: nth,
						from: first,
						to: last,
						sure: years.length === 1,
					});
			}
			for (const [, other = ''] of plain.matchAll(/((?:1[89]|20)\d\d)年(?!代)/gu))
				elsewhere ||= !own.has(other);
		}
	});
	return found;
}
