/** Numbers as Chinese newspapers write them in dates. */

const DIGITS: Record<string, number> = Object.fromEntries(
	['〇零○Ｏ', '一壹元', '二两贰', '三叁', '四', '五', '六', '七', '八', '九'].flatMap((chars, value) =>
		[...chars].map((char) => [char, value]),
	),
);

/** Pattern of a number in a date: `9`, `９`, `十二`, `二十一`, `廿三`. */
export const NUMBER = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[廿卅][一二三四五六七八九]?)';
/** Pattern of a year: `2023`, `二〇二三`, `一八九八`. */
export const YEAR = '(?:(?:18|19|20)[0-9]{2}|[１２][０-９]{3}|[一二][八九〇零○][〇零○一二三四五六七八九]{2})';
/** Pattern of a year read out in full: `一千九百三十五`, `一千九百零四`. */
export const SPELLED_YEAR = '一千[八九]百[〇零○]?[一二三四五六七八九十]{1,3}';
/** Pattern of a count of years: `二十四`, `24`, `元`. */
export const COUNT = '(?:[0-9０-９]{1,3}|元|[一二三四五六七八九十百〇零○]{1,5})';

/** `39`, `３９`, `三十九`, `廿三`, `二〇二三`, `一百一十二`, `一千九百零四`, `元` (1) as a number; NaN where it is none. */
export function toNumber(text: string): number {
	const ascii = text.replace(/[０-９]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
	if (/^\d+$/u.test(ascii)) return Number(ascii);
	const thousand = /^一千(?<rest>.+)$/u.exec(text)?.groups?.['rest'];
	if (thousand) return 1000 + toNumber(thousand);
	if (/^[廿卅]/u.test(text)) return (text.startsWith('廿') ? 20 : 30) + (text[1] ? toNumber(text[1]) : 0);
	if (!/[十百]/u.test(text)) {
		const digits = [...text].map((char) => DIGITS[char]);
		return digits.includes(undefined) || !digits.length ? Number.NaN : Number(digits.join(''));
	}
	const match = /^(?:(?<hundreds>.)百)?[〇零○]?(?:(?<tens>[^十百]?)(?<ten>十))?(?<ones>.?)$/u.exec(
		text,
	)?.groups;
	if (!match) return Number.NaN;
	const value = (char: string | undefined, none: number): number =>
		char ? (DIGITS[char] ?? Number.NaN) : none;
	return (
		value(match['hundreds'], 0) * 100 +
		(match['ten'] ? value(match['tens'], 1) * 10 : 0) +
		value(match['ones'], 0)
	);
}
