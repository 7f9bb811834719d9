/** The days that a clue allows, as the second half of a sentence. */
import type { Bound } from '../../findings/bound.ts';
import { newestYear } from '../../findings/newest-year.ts';
import type { sayBound as SayBound, sayDateClue as SayDateClue } from '../zh-cn/bounds.ts';
import { listed } from './count.ts';
import { ends, said } from './days.ts';

const numbers = (day: string): number[] => day.split('-').map(Number);

const sayDay = (day: string): string => said(numbers(day));

const saySpan = (from: string, to: string): string =>
	from === to ? sayDay(from) : `between ${ends(numbers(from), numbers(to)).join(' and ')}`;

/** Behind “means”: `not before September 10, 2023`. */
export const sayBound: typeof SayBound = (bound: Bound) => {
	if ('never' in bound) return 'no day at all';
	if ('yearly' in bound) {
		const [from, to] = bound.yearly.map((day) => said([0, ...numbers(day)], true)) as [string, string];
		return from === to ? `${from} of some year` : `between ${from} and ${to} of some year`;
	}
	if ('spans' in bound)
		return `${bound.spans.map(({ from, to }) => saySpan(from, to)).join(', or ')}${bound.more ? ', or the same days earlier' : ''}`;
	if (!('to' in bound)) return `not before ${sayDay(bound.from)}`;
	return 'from' in bound ? saySpan(bound.from, bound.to) : `not after ${sayDay(bound.to)}`;
};

export const sayDateClue: typeof SayDateClue = (words, bound) => {
	const year = newestYear(words[0] ?? '');
	const seen =
		year === undefined
			? listed(words.map((word) => `"${word}"`))
			: `${year}, the newest year that the page speaks of`;
	return `${seen}: ${sayBound(bound)}`;
};
