/**
 * The day of issue as the page prints it: in running heads, mastheads and imprints, whatever the segmentation made of
 * the line. A weekday or a day of the Chinese calendar beside it proves it, or unmakes it.
 */
import type { DataOf } from '../../../../src/findings/findings.ts';
import { describe, type Clue } from '../clue.ts';
import { weekdayOf } from '../coincidence.ts';
import { isoOf, type Span } from '../days.ts';
import { readable } from '../readable.ts';
import type { Setting, Stated } from './forms.ts';
import { readLine } from './read-line.ts';

/** One line of a page as it stands. */
export interface PrintedLine {
	line: number;
	text: string;
	/** Running head, imprint, rubric: part of no article. */
	furniture: boolean;
}

/** Weights: with its weekday a printed date outweighs whatever the text says. */
const PROVED = 20;
const PRINTED = 9;
/** At the head of the page, but not set aside as a running head. */
const AT_TOP = 6;
const DISPROVED = 2;
/** In a line that says more than running heads do. */
const IN_WORDS = 3;
/** A month stands for all its days, and a day without its year for one of every year. */
const OPEN = 0.5;
/** Lines with text from the top, where mastheads stand. */
const TOP = 10;
/** Lines of one masthead stand so close. */
const CLOSE = 3;
/** Characters that a running head prints beside a date, and that one word of it has. */
const LONGEST_REST = 24;
const LONGEST_WORD = 8;
const LONGEST_LINE = 80;

const DATE_ONLY =
	/^[0-9〇零○一二三四五六七八九十廿卅百千元正冬腊初闰年月日号星期周礼拜天公历西国农夏旧阴民华中甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥\s.,/·\-—:()（）]+$/u;
const BEGINS_NUMBER = /[0-9年月日期周历]/u;

interface Group {
	lines: PrintedLine[];
	text: string;
}

const isDateOnly = (text: string): boolean => DATE_ONLY.test(text) && BEGINS_NUMBER.test(text);

/** Lines by themselves; those of a masthead that hold nothing but parts of a date are one. */
function groupsOf(lines: readonly PrintedLine[]): Group[] {
	const groups: (Group & { dateOnly: boolean })[] = [];
	for (const line of lines) {
		const text = line.text.replace(/^#+\s*/u, '').trim();
		if (!text || text.length > LONGEST_LINE) continue;
		const dateOnly = isDateOnly(readable(text));
		const last = groups.at(-1);
		if (dateOnly && last?.dateOnly && line.line - last.lines.at(-1)!.line <= CLOSE) {
			last.lines.push(line);
			last.text += ` ${text}`;
		} else groups.push({ lines: [line], text, dateOnly });
	}
	return groups;
}

const meets = (span: Span, others: readonly Span[]): boolean =>
	others.some(({ from, to }) => from <= span.to && to >= span.from);

const ofKind = <K extends Stated['kind']>(stated: readonly Stated[], kind: K) =>
	stated.filter((one): one is Extract<Stated, { kind: K }> => one.kind === kind);

type Against = Extract<DataOf<'date-contradiction'>, { against: unknown }>['against'];

/** A printed date that does not agree in itself. */
export interface PrintedFault {
	line: number;
	words: string;
	against: Against;
}

interface Verdict {
	days: Span[];
	weight: number;
	/** Something beside it agrees. */
	proved: boolean;
	/** What beside it does not agree. */
	against: Against | null;
}

/** What the parts of one head say together, or null where they name no day and no month. */
function judge({ stated, rest }: ReturnType<typeof readLine>): Verdict | null {
	const lunar = ofKind(stated, 'lunar');
	const weekday = ofKind(stated, 'weekday')[0]?.weekday;
	const onWeekday = ({ from }: Span): boolean => weekday === undefined || weekdayOf(from) === weekday;
	const solar = ofKind(stated, 'day').toSorted((a, b) => Number(b.dated) - Number(a.dated))[0];
	const named = solar ?? lunar.find(({ dated }) => dated) ?? lonelyDay(stated, rest, onWeekday);
	if (!named) {
		const [month] = ofKind(stated, 'month');
		return month ? { days: month.days, weight: PRINTED * OPEN, proved: false, against: null } : null;
	}
	const others = [
		...ofKind(stated, 'day').filter((one) => one !== solar),
		...lunar.filter((one) => one !== named),
	];
	const agree = named.days.filter((day) => onWeekday(day) && others.every(({ days }) => meets(day, days)));
	const checked = weekday !== undefined || others.length > 0;
	if (agree.length || !checked)
		return {
			days: agree,
			weight: named.dated ? (checked ? PROVED : PRINTED) : checked ? PRINTED : PRINTED * OPEN,
			proved: checked,
			against: null,
		};
	const [day] = named.days;
	if (weekday !== undefined && named.days.length === 1 && day && !onWeekday(day))
		return {
			days: named.days,
			weight: DISPROVED,
			proved: false,
			against: { weekday, day: isoOf(day.from) },
		};
	return {
		days: named.days.filter(onWeekday),
		weight: weekday === undefined ? PRINTED * OPEN : PRINTED,
		proved: weekday !== undefined,
		against: 'lunar',
	};
}

/** `12 2024年8月 星期一`: a figure by itself is the day where the weekday agrees. */
function lonelyDay(
	stated: readonly Stated[],
	rest: string,
	onWeekday: (day: Span) => boolean,
): Extract<Stated, { kind: 'day' }> | undefined {
	const [month] = ofKind(stated, 'month');
	const span = month?.days[0];
	if (!span || !ofKind(stated, 'weekday').length) return undefined;
	const days = (rest.match(/(?<![0-9A-Za-z])[0-9]{1,2}(?![0-9])/gu) ?? []).flatMap((figure) => {
		const at = span.from + Number(figure) - 1;
		const day = { from: at, to: at };
		return Number(figure) > 0 && at <= span.to && onWeekday(day) ? [day] : [];
	});
	return days.length === 1 ? { kind: 'day', days, dated: true } : undefined;
}

/** `（本报江城7月7日电）`, `本报讯`: a dateline, wherever it stands. */
const DATELINE = /[电讯]$|^(?:本报|新华社|中新社)/u;

/** Whether what stands beside the date is no more than running heads print. */
const isHeadRest = (rest: string): boolean =>
	!/[。！？；]/u.test(rest) &&
	!DATELINE.test(rest) &&
	rest.length <= LONGEST_REST &&
	rest.split(' ').every((word) => [...word].length <= LONGEST_WORD);

const HONG_KONG = /香港|澳门|港九|新界/u;

/** Clues of the dates that a page prints of itself, and where they do not agree in themselves. */
export function printedDates(lines: readonly PrintedLine[]): { clues: Clue[]; faults: PrintedFault[] } {
	const withText = lines.filter(({ text }) => text.trim());
	const top = new Set(withText.slice(0, TOP).map(({ line }) => line));
	const setting: Setting = { dayFirst: HONG_KONG.test(readable(lines.map(({ text }) => text).join('\n'))) };
	const clues: Clue[] = [];
	const faults: PrintedFault[] = [];
	for (const { lines: own, text } of groupsOf(withText)) {
		const read = readLine(text, setting);
		const verdict = read.stated.length ? judge(read) : null;
		if (!verdict) continue;
		const furniture = own.some((one) => one.furniture);
		const head = isHeadRest(read.rest);
		// A date by itself further down is a signature’s.
		if (!head && ofKind(read.stated, 'day').every(({ dated }) => !dated)) continue;
		if (!furniture && !(head && (verdict.proved || own.some(({ line }) => top.has(line))))) continue;
		const most = head || verdict.proved ? (furniture || verdict.proved ? PROVED : AT_TOP) : IN_WORDS;
		const { line } = own.toSorted((a, b) => b.text.length - a.text.length)[0]!;
		if (verdict.against !== null) faults.push({ line, words: text, against: verdict.against });
		clues.push({
			line,
			words: text.replace(/\s+/gu, ' '),
			form: '版头日期',
			allows: verdict.days,
			weight: Math.min(verdict.weight, most),
			says: describe(verdict.days),
		});
	}
	return { clues, faults };
}
