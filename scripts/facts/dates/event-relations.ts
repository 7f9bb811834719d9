/** Wordings that put the day of the paper so and so far from a single event: years off, days to go, days since. */
import { dayOf, yearOf, type Span } from './days.ts';
import { NUMBER, toNumber } from './numerals.ts';
import { sinceDay, untilDay, type Reading } from './reading.ts';
import { withPhrase } from '../../language/phrases.ts';

/** `去年的汶川地震`, `前年金融危机`, `年初的…`: years from the event to the paper. */
const YEARS_OFF: Record<string, number> = {
	今年: 0,
	年初: 0,
	去年: 1,
	前年: 2,
	大前年: 3,
	明年: -1,
	后年: -2,
};
const RELATIVE = new RegExp(
	`(?<word>${Object.keys(YEARS_OFF).toReversed().join('|')})(?:的|那场|这场|那次|发生的|举行的|召开的)?“?$`,
	'u',
);
/** `到2012年党的十八大召开前`: planned for some time before it. */
const PLANNED_BEFORE = /(?:到|至|在|于|赶在|确保)(?:(?:19|20)\d{2}年)?$/u;
const BEFORE = /^(?:召开|开幕|举行|举办|到来)?(?:之)?前(?!夕|期|列|瞻|所)/u;

/** `距离2016唐山世园会开幕还有不到300天`, `距亚运会开幕倒计时100天`. */
const LEFT = new RegExp(
	`^[^，。；]{0,6}?(?:还有|仅剩|只剩|剩下|仅有|只有|尚有|倒计时|还剩)(?<less>不到|不足)?(?<days>[0-9]{1,4}|[一二三四五六七八九十百]{1,5})天`,
	'u',
);
const LEFT_BEFORE = /(?:距离?|离)[^，。；]{0,8}$/u;
const COUNTDOWN = /^[^，。；]{0,4}?倒计时/u;
const LEFT_GRACE = 7;
/** `冬奥会倒计时100天` names a day that was kept with a fête: it is told of as long as other news. */
const COUNTED_DAY = 20;

/** `世博会开园半个月`, `地震发生两年后`: time since it. */
const SINCE = new RegExp(
	`^(?:开园|开幕|开馆|发生|举办|启动|挂牌)?(?:已|已经|刚|刚刚|快|近|整整|后)?(?<count>半|[0-9]{1,3}|${NUMBER}|两)(?:个)?(?<unit>天|周|月|年)(?!级|代|度|份|初|底|中|间|内|以)`,
	'u',
);
const UNIT_DAYS: Record<string, number> = { 天: 1, 周: 7, 月: 30.4, 年: 365.25 };
/** `冬奥会刚刚落幕`: days for which newspapers call an end recent. */
export const JUST_OVER = withPhrase(
	'around-dates',
	'ends',
	(any) => `^[”’]?(?:刚刚?|才刚?|不久前)(?:圆满|胜利|正式|顺利)?${any}`,
);
export const RECENT = 30;
/** Part of the time since that newspapers round away. */
const ROUNDED = 0.3;

/** Years from the event to the paper by the word before it (`去年的` 1), or null where none stands there. */
export const yearsOff = (before: string): number | null =>
	YEARS_OFF[RELATIVE.exec(before)?.groups?.['word'] ?? ''] ?? null;

/** What the words around a single event say of its distance, or null where they say none. */
export function readRelation(days: Span, before: string, behind: string): Reading[] | null {
	const off = yearsOff(before);
	if (off !== null) {
		return [
			{
				allows: [{ from: dayOf(yearOf(days.from) + off, 1, 1), to: dayOf(yearOf(days.to) + off, 12, 31) }],
				weight: 2,
			},
		];
	}
	if (JUST_OVER().test(behind)) return [{ allows: [{ from: days.to, to: days.to + RECENT }], weight: 2.2 }];
	const left = LEFT_BEFORE.test(before) || COUNTDOWN.test(behind) ? LEFT.exec(behind)?.groups : undefined;
	if (left) {
		const at = days.from - toNumber(left['days'] ?? '');
		const grace = left['less'] ? 60 : COUNTDOWN.test(behind) ? COUNTED_DAY : LEFT_GRACE;
		return [{ allows: [{ from: at - LEFT_GRACE, to: at + grace }], weight: 2.5 }];
	}
	if (BEFORE.test(behind) && PLANNED_BEFORE.test(before))
		return [{ allows: untilDay(days.from - 1), weight: 1.5 }];
	const since = SINCE.exec(behind)?.groups;
	if (since) {
		const unit = UNIT_DAYS[since['unit'] ?? ''] ?? 1;
		const count = since['count'] === '半' ? 0.5 : toNumber(since['count'] ?? '');
		const at = Math.round(days.from + count * unit);
		const grace = Math.max(7, Math.round((at - days.from) * ROUNDED));
		return [
			{ allows: sinceDay(days.from), weight: 1 },
			{ allows: [{ from: at - grace, to: at + grace }], weight: 0.9 },
		];
	}
	return null;
}
