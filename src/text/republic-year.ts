/** Years of the Republic, which newspapers printed on the mainland from 1912 to 1949: 1935 is 民國二十四年. */
const FIRST = 1912;
const LAST = 1949;
const FIGURES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Null outside them. */
export const republicYear = (year: number): number | null =>
	year >= FIRST && year <= LAST ? year - FIRST + 1 : null;

/** As they are printed: 元, 二 … 三十八. */
export function inFigures(count: number): string {
	if (count === 1) return '元';
	const [tens, ones] = [Math.floor(count / 10), count % 10];
	return `${tens > 1 ? FIGURES[tens] : ''}${tens > 0 ? '十' : ''}${FIGURES[ones]}`;
}
