/** Whether what is dated is past or still to come. */
import type { Setting } from './reading.ts';
import { phrase, withPhrase } from '../../language/phrases.ts';

const FUTURE_BEFORE = phrase('around-dates', 'to-come');
const FUTURE_BEHIND = phrase('around-dates', 'to-come-behind');
/** A year is often named for what is planned: `锚定2035年目标`, `2030年可持续发展议程`, `2026年优化实施`. */
const PLANNED_BEFORE = withPhrase('around-dates', 'planned', (any) => `${any}[^。；]{0,22}$`);
const PLANNED_BEHIND = phrase('around-dates', 'planned-behind');
const PAST_BEFORE = phrase('around-dates', 'past');
/** `从2002年…到2020年`: both are past. */
const FROM_TO = /(?:自|从|由)[^，。；]{0,18}[，,]?(?:到|至)$/u;

/** `自1月1日起至`, `…至`: a date that ends a term is past or to come, the words do not say which. */
export const endsTerm = ({ before }: Setting): boolean =>
	!PAST_BEFORE().test(before) && /[到至]$/u.test(before);

/** `到2018年，这个数字已经变成820万亩`: reached, though 到 stands in front. */
const REACHED = /^[底末]?[，,]?[^，。；]{0,12}?已(?:经|达|有|增|超|建|累计|实现)/u;

/** Whether what stands behind tells a thing as done. */
export const isReached = ({ behind }: Setting): boolean => REACHED.test(behind);

export const isFuture = ({ before, behind }: Setting): boolean =>
	!PAST_BEFORE().test(before) &&
	!REACHED.test(behind) &&
	!FROM_TO.test(before) &&
	(FUTURE_BEFORE().test(before) || FUTURE_BEHIND().test(behind));

/** Whether a year is named for what is to come. */
export const isPlanned = (setting: Setting): boolean =>
	isFuture(setting) ||
	/^(?:前|底前|远景)/u.test(setting.behind) ||
	(PLANNED_BEFORE().test(setting.before) && !REACHED.test(setting.behind)) ||
	PLANNED_BEHIND().test(setting.behind);
