/** The day where the reader is, `2024-01-03`: in China the morning of a day is still the day before in UTC. */
export function localDay(at = new Date()): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
