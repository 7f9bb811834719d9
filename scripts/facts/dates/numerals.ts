/** Numbers as Chinese newspapers write them in dates. */

const DIGITS: Record<string, number> = Object.fromEntries(
	['〇零○Ｏ', '一壹元', '二两贰', '三叁', '四', '五', '六', '七', '八', '九'].flatMap((chars, value) =>
		[...chars].map((char) => [char, value]),
	),
);

/** Pattern of a number in a date: `9`, `９`, `十二`, `二十一`. */
export const NUMBER = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
/** Pattern of a year: `2023`, `二〇二三`. */
export const YEAR = '(?:(?:19|20)[0-9]{2}|[１２][０-９]{3}|[一二][九〇零○][〇零○一二三四五六七八九]{2})';

/** `39`, `３９`, `三十九`, `二〇二三`, `一百一十二` as a number; NaN where it is none. */
export function toNumber(text: string): number {
	const ascii = text.replace(/[０-９]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
	if (/^\d+$/u.test(ascii)) return Number(ascii);
	if (!/[十百]/u.test(text)) {
		const digits = [...text].map((char) => DIGITS[char]);
		return digits.includes(undefined) || !digits.length ? Number.NaN : Number(digits.join(''));
	}
	const match = /^(?:(?<hundreds>.)百)?零?(?:(?<tens>[^十百]?)(?<ten>十))?(?<ones>.?)$/u.exec(text)?.groups;
	if (!match) return Number.NaN;
	const value = (char: string | undefined, none: number): number =>
		char ? (DIGITS[char] ?? Number.NaN) : none;
	return (
		value(match['hundreds'], 0) * 100 +
		(match['ten'] ? value(match['tens'], 1) * 10 : 0) +
		value(match['ones'], 0)
	);
}
