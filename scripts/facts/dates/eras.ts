/** Years counted from the beginning of a reign or a republic. */
import { COUNT, toNumber } from './numerals.ts';

/** First years. `lunar`: its months and days are those of the Chinese calendar. */
const ERAS: Record<string, { first: number; last: number; lunar: boolean }> = {
	民国: { first: 1912, last: 2100, lunar: false },
	道光: { first: 1821, last: 1850, lunar: true },
	咸丰: { first: 1851, last: 1861, lunar: true },
	同治: { first: 1862, last: 1874, lunar: true },
	光绪: { first: 1875, last: 1908, lunar: true },
	宣统: { first: 1909, last: 1911, lunar: true },
	明治: { first: 1868, last: 1912, lunar: false },
	大正: { first: 1912, last: 1926, lunar: false },
	昭和: { first: 1926, last: 1989, lunar: false },
	大同: { first: 1932, last: 1934, lunar: false },
	康德: { first: 1934, last: 1945, lunar: false },
};

/** `民国二十四年`, `中华民国24年`, `光绪三十年`, `宣统元年`: groups `era` and `reign`. */
export const ERA_YEAR = `(?:中华|大清|前清|大满洲(?:帝)?国)?(?<era>${Object.keys(ERAS).join('|')})(?<reign>${COUNT})年`;

/** The year that an era's count means, and whether its days are lunar; null where the era was not so long. */
export function eraYear(
	era: string | undefined,
	count: string | undefined,
): { year: number; lunar: boolean } | null {
	const row = ERAS[era ?? ''];
	const years = toNumber(count ?? '');
	if (!row || !(years >= 1)) return null;
	const year = row.first + years - 1;
	return year <= row.last ? { year, lunar: row.lunar } : null;
}
