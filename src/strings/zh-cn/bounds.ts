/** 日期线索所许可的日子，说成句子的后半。 */
import type { Bound } from '../../findings/bound.ts';
import { newestYear } from '../../findings/newest-year.ts';

const numbers = (day: string): number[] => day.split('-').map(Number);

/** `2023-09-10` 作“2023年9月10日”，`09-10` 作“9月10日”；`after` 里已说过的年份不再说。 */
function sayDay(day: string, after?: string): string {
	const parts = numbers(day);
	const units = parts.length === 3 ? ['年', '月', '日'] : ['月', '日'];
	const skip = parts.length === 3 && after !== undefined && parts[0] === numbers(after)[0] ? 1 : 0;
	return parts.map((part, i) => (i < skip ? '' : `${part}${units[i]}`)).join('');
}

const saySpan = (from: string, to: string): string =>
	from === to ? sayDay(from) : `${sayDay(from)}至${sayDay(to, from)}`;

/** 接在“故”或“说明”之后：“不早于2023年9月10日”“在某一年的12月7日至次年1月26日之间”。 */
export function sayBound(bound: Bound): string {
	if ('never' in bound) return '没有一天相合';
	if ('yearly' in bound) {
		const [from, to] = bound.yearly;
		if (from === to) return `在某一年的${sayDay(from)}`;
		return `在某一年的${sayDay(from)}至${to < from ? '次年' : ''}${sayDay(to)}之间`;
	}
	if ('spans' in bound) {
		const spans = bound.spans.map(({ from, to }) => saySpan(from, to)).join('，或');
		return `在${spans}${bound.more ? '，或更早的同样日子' : ''}`;
	}
	if (!('to' in bound)) return `不早于${sayDay(bound.from)}`;
	if (!('from' in bound)) return `不晚于${sayDay(bound.to)}`;
	return bound.from === bound.to ? `就在${sayDay(bound.from)}` : `在${saySpan(bound.from, bound.to)}之间`;
}

/** 接在行号之后：“写到‘元旦’，故在……”；几处说明同一段日子的合说。 */
export function sayDateClue(words: readonly string[], bound: Bound): string {
	const year = newestYear(words[0] ?? '');
	const seen =
		year === undefined
			? `写到${words.map((word) => `“${word}”`).join('')}`
			: `写到${year}年，是版面所见最晚的年份`;
	return `${seen}，故${sayBound(bound)}`;
}
