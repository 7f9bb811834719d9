/** Whether an event that a text names is past, present or still to come, by the words around it. */
import type { Event } from '../../../src/schema/schema.ts';
import { withPhrase } from '../../language/phrases.ts';

export type Tense = 'before' | 'eve' | 'after' | 'since' | 'during' | 'around' | 'mention';

export const AWAITED = withPhrase(
	'around-dates',
	'awaited',
	(any) => `${any}(?:着|党的|今年|第.{1,5}[个届])?“?$`,
);
export const AT_HAND = withPhrase('around-dates', 'at-hand', (any) => `^[”’]?${any}`);
/** Announced, however far ahead. */
const TO_COME = /^[”’]?(?:将[于在]|将召开|将举行|\p{Script=Han}{0,4}(?:已经?)?进入倒计时|倒计时)/u;
/** `为党的二十大胜利召开营造氛围`. */
const FOR_IT = /(?:为|以|迎)(?:着|了)?(?:迎接)?(?:党的)?$/u;
/** `11月举行的第十五届全国运动会`, not `将于11月举行的`. */
const HELD_BEFORE =
	/(?<!(?:将|拟|定)[于在]?)(?:刚刚|不久前|前不久|此前|[0-9]{1,2}月)(?:成功|圆满|胜利)?(?:举行|举办|结束|闭幕|落幕|召开)的$/u;
const CLOSING = /^[”’]?将[于在].{0,8}?(?:闭幕|结束|落幕)/u;
export const EVENT_IS_OVER = withPhrase('around-dates', 'over', (any) => `^[”’]?${any}`);

export function tenseOf(event: Event, before: string, behind: string): Tense {
	if (event.says === 'since') return 'since';
	if (HELD_BEFORE.test(before)) return 'after';
	if (CLOSING.test(behind)) return 'during';
	if (FOR_IT.test(before) && /^[”’]?(?:胜利|顺利)?召开/u.test(behind)) return 'before';
	if (AT_HAND().test(behind)) return 'eve';
	if (AWAITED().test(before) || TO_COME.test(behind)) return 'before';
	if (event.says !== 'mention') return event.says;
	if (/^[”’]?以来/u.test(behind)) return 'since';
	return EVENT_IS_OVER().test(behind) ? 'after' : 'mention';
}

/** The same without what the words do not say for sure. */
export const plainTense = (tense: Tense): Tense =>
	tense === 'mention' || tense === 'during' ? 'around' : tense;
