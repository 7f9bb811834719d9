/** Pages of seven stories of one day: is the day inside the range, how wide is the range, which clues were wrong? */
import { readDates } from '../../facts/dates.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { seeded } from '../pages/random.ts';
import { partsOf, type Story } from './corpus.ts';

const STORIES = 7;
const DAY = 86_400_000;

/** One drawn page: its true day and what was read. */
export function* datedPages(
	stories: readonly Story[],
	vocabulary: Vocabulary,
	{ count, seed, blind }: { count: number; seed: number; blind: boolean },
) {
	const draw = seeded(seed).pick;
	const days = [...Map.groupBy(stories, ({ date }) => date).values()].filter((day) => day.length > 2);
	for (let i = 0; i < count; i++) {
		const day = draw(days);
		const page = Array.from({ length: STORIES }, () => draw(day));
		const fact = readDates(
			page.map((one) => partsOf(one, blind)),
			{},
			vocabulary,
		);
		const { notBefore, notAfter } = fact.value;
		const on = day[0]!.date;
		yield { on, fact, right: (!notBefore || notBefore <= on) && (!notAfter || on <= notAfter) };
	}
}

export function measureDates(
	stories: readonly Story[],
	vocabulary: Vocabulary,
	options: { count: number; seed: number; blind: boolean },
) {
	const pages = [...datedPages(stories, vocabulary, options)];
	const dated = pages.filter(({ fact }) => fact.value.date !== null);
	const widths = dated
		.map(({ fact: { value } }) => (Date.parse(value.notAfter!) - Date.parse(value.notBefore!)) / DAY + 1)
		.sort((a, b) => a - b);
	const share = (list: readonly { right: boolean }[]) =>
		(list.filter(({ right }) => right).length / list.length).toFixed(3);
	return {
		pages: pages.length,
		dated: dated.length,
		'dated right': share(dated),
		'bounds right': share(pages),
		'median width, days': widths[widths.length >> 1],
	};
}
