/** A date as people type it, whole or in part. */

/** Each form with an example; full-width digits and blanks have been taken out before. */
export const dayForms: readonly { example: string; means: string; pattern: RegExp }[] = [
	{ example: '2024', means: '2024', pattern: /^(\d{4})年?$/u },
	{ example: '2024-2', means: '2024-02', pattern: /^(\d{4})[-/.](\d{1,2})$/u },
	{ example: '2024年2月', means: '2024-02', pattern: /^(\d{4})年(\d{1,2})月?$/u },
	{ example: '202402', means: '2024-02', pattern: /^(\d{4})(\d{2})$/u },
	{ example: '2024/2/3', means: '2024-02-03', pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u },
	{ example: '2024年2月3日', means: '2024-02-03', pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u },
	{ example: '20240203', means: '2024-02-03', pattern: /^(\d{4})(\d{2})(\d{2})$/u },
];

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const numerals = '〇一二三四五六七八九';
/** `二〇二四年二月十三日` in digits: years are read digit by digit, months and days are counted. */
const inDigits = (text: string): string =>
	text
		.replace(/[○零]/gu, '〇')
		.replace(/[〇一二三四五六七八九]{4}(?=年)/u, (year) =>
			[...year].map((one) => numerals.indexOf(one)).join(''),
		)
		.replace(/([二三]?)十([一二三四五六七八九]?)(?=[月日号])/gu, (_, tens: string, ones: string) =>
			String((tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0)),
		)
		.replace(/[一二三四五六七八九](?=[月日号])/gu, (one) => String(numerals.indexOf(one)));

/** A day without its year, in any of these spellings: `八月二十一日`, `8月21日`. */
export const isDayOfYear = (text: string): boolean =>
	/^\d{1,2}月\d{1,2}[日号]$/u.test(inDigits(text.normalize('NFKC').replace(/\s+/gu, '')));

/** `2024`, `2024-02`, `2024-02-03`; null for what is no date. */
export function readDay(text: string): string | null {
	const plain = inDigits(text.normalize('NFKC').replace(/\s+/gu, '').replaceAll(/[–—−]/gu, '-'));
	for (const { pattern } of dayForms) {
		const found = pattern.exec(plain);
		if (found === null) continue;
		const [year = 0, month, day] = found.slice(1).map(Number);
		if (month !== undefined && (month < 1 || month > 12)) continue;
		if (day !== undefined && (day < 1 || day > daysOf(year, month ?? 1))) continue;
		return [year, month, day]
			.filter((part) => part !== undefined)
			.map((part, nth) => String(part).padStart(nth === 0 ? 4 : 2, '0'))
			.join('-');
	}
	return null;
}

/** First and last day it names. */
export const firstDay = (iso: string): string => `${iso}-01-01`.slice(0, 10);
export function lastDay(iso: string): string {
	const [year = 0, month = 12, date] = iso.split('-').map(Number);
	return [year, month, date ?? daysOf(year, month)]
		.map((part, nth) => String(part).padStart(nth === 0 ? 4 : 2, '0'))
		.join('-');
}
