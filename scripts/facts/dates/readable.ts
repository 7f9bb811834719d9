/**
 * A text as the readers of dates match it: simplified characters, figures of half width, no compatibility radicals, no
 * blanks between a number and its 年, 月 or 日. For matching only: what is published is the printed text.
 */
import { folded } from '../../language/fold.ts';

const WIDE = /[０-９Ａ-Ｚａ-ｚ．／]/gu;
/** Kangxi radicals and the like, which text layers of PDFs hold in place of 月 and 日. */
const RADICAL = /[⺀-⿟豈-﫿]/gu;
const HAN_NUMBER = '[0-9〇零○一二三四五六七八九十廿卅元正]';
const BLANKS = new RegExp(
	`(?<=${HAN_NUMBER})[\\s　]+(?=[年月日号])|(?<=[年月])[\\s　]+(?=${HAN_NUMBER})|(?<=[日号])[\\s　]+(?=[星周礼])`,
	'gu',
);
/** `2 0 2 4 年`: a year set wide. */
const SPACED_YEAR = /(?<![0-9])([12])[\s　]([0-9])[\s　]([0-9])[\s　]([0-9])(?![0-9])/gu;

export function readable(text: string): string {
	const narrow = text
		.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
		.replace(RADICAL, (char) => char.normalize('NFKC'));
	if (!/\s/u.test(narrow)) return folded(narrow);
	return folded(narrow.replace(SPACED_YEAR, '$1$2$3$4')).replace(BLANKS, '');
}
