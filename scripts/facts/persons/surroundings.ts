/** What stands around names, and around what only looks like one. */
import { phrase, withPhrase } from '../../language/phrases.ts';

export const PLACE_END = phrase('around-names', 'place-end');
export const NAMESAKE = phrase('around-names', 'namesake');
export const DOCUMENT = phrase('around-names', 'document');
/** The beginning of a clause. */
export const CLAUSE_START = /(?:^|[，。；：！？“”‘’,;:!?\n（(、…—])$/u;
export const SPEAKS = phrase('around-names', 'speaks');
export const WORD_BEHIND = phrase('around-names', 'behind-a-word');
/** `37岁的孙桂兰`, `九岁的曹天舒`. */
export const AGE_IN_FRONT = /(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:多)?岁的$/u;
export const CALLING = phrase('around-names', 'calling-end');
export const ONLY_PERSONS_DO = phrase('around-names', 'human');
export const ACTS_AS_PERSONS_DO = phrase('around-names', 'acts');
export const TOLD_OF = phrase('around-names', 'told-of');
/** `这条渠的人叫黄有发，`, `由龚玉君承包`: what stands in front of a name, with what then stands behind it. */
export const CALLED: readonly (readonly [before: RegExp, behind: RegExp])[] = [
	[/(?:名?叫|名字是)$/u, /^[，。；！”]/u],
	[/由$/u, /^(?:等[0-9]|承包|负责|担任|主讲|执教|领衔|掌勺)/u],
];
/** `任命何其方为副院长`: so, with the office behind. */
export const APPOINTED = phrase('around-names', 'puts-into-office');
export const AS_OFFICE = phrase('around-names', 'as-office');
/** `是什么原因？（莒县某镇 王某某）`: who asks signs with the place he lives in. */
export const ASKER_IN_FRONT = /[？?][（(]\p{Script=Han}{2,12}[县市区镇乡村][ \u3000]+$/u;
/** A number with what it counts: `一家` and `一代` are no given names. */
export const COUNTED = withPhrase(
	'around-names',
	'counted-things',
	(any) => `^.[一二三四五六七八九十两几]${any}$`,
);
export const DISH_END = phrase('around-names', 'dish-end');
export const BODY_END = phrase('around-names', 'body-end');
