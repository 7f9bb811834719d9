const digits = [...'〇一二三四五六七八九'];

/** `十二`, `三十`; from a hundred on in figures, which are read faster then. */
export function numeral(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	if (tens === 0) return digits[ones] ?? '';
	return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
