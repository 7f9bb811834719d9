/** Days in words. */
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
export const nameOf = (month: number): string => months[month - 1] ?? '';

/** `January 2, 2024`, `January 2024`, `2024`. @param yearless the year is no one's: `January 2` */
export function said([year = 0, month, day]: readonly number[], yearless = false): string {
	if (month === undefined) return String(year);
	const monthDay = day === undefined ? nameOf(month) : `${nameOf(month)} ${day}`;
	if (yearless) return monthDay;
	return day === undefined ? `${monthDay} ${year}` : `${monthDay}, ${year}`;
}

/** Both ends, what they share said once: `January 2` and `7, 2024`. */
export function ends(from: readonly number[], to: readonly number[]): [first: string, last: string] {
	const [year, month, day] = from;
	if (year !== to[0] || month === undefined) return [said(from), said(to)];
	if (month !== to[1] || day === undefined)
		return [day === undefined ? nameOf(month) : `${nameOf(month)} ${day}`, said(to)];
	return [`${nameOf(month)} ${day}`, `${to[2]}, ${year}`];
}
