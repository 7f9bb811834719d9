/** A date that was typed as a question: what the calendar holds of it. */
import type { DayAsked } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { mayLieIn } from './filter.ts';
import { firstDay, lastDay, readDay } from './read-day.ts';

export function dayAsked(
	text: string,
	{ days, day: dayOf }: Pick<Catalogue, 'days' | 'day'>,
): DayAsked | null {
	const day = readDay(text);
	if (
		day === null ||
		(/^\d+$/u.test(text) && text.length === 4 && !days.some(([from]) => from.startsWith(text)))
	)
		return null;
	const page = [day.slice(0, 7), day.slice(0, 4)].find((heading) =>
		days.some(([from, to]) => from.startsWith(heading) && to.startsWith(heading)),
	);
	const fits = days.map((bounds) => mayLieIn(bounds, firstDay(day), lastDay(day)));
	return { day, page: page ?? null, articles: dayOf.filter((at) => fits[at - 1] === true).length };
}
