/**
 * Places that got another name bound the day of the paper as events do: 吴江区 is named from 2012 on, 吴江市 until then.
 * The years stand in the districts vocabulary (`former`); offices follow within a year.
 */
import { eventSchema, type District, type Event } from '../../../src/schema/schema.ts';
import { FIRST_YEAR } from './days.ts';

/** Shorter names are parts of others (安县 of 永安县) and of words (达县 of 传达县委). */
const LEAST = 3;
/** Days that papers go on writing the old name. */
const HABIT = 400;

const known = new WeakMap<readonly District[], Event[]>();

/** Events of all renamed districts whose names nobody else bears or bore. */
export function renamesOf(districts: readonly District[]): Event[] {
	const found = known.get(districts) ?? renames(districts);
	known.set(districts, found);
	return found;
}

function renames(districts: readonly District[]): Event[] {
	const bearers = new Map<string, number>();
	for (const { name, aliases, former, places } of districts)
		for (const one of new Set([name, ...aliases, ...places, ...former.map((old) => old.name)]))
			bearers.set(one, (bearers.get(one) ?? 0) + 1);
	const alone = (name: string): boolean => name.length >= LEAST && bearers.get(name) === 1;
	return districts.flatMap(({ name, former }) => {
		const years = former.flatMap(({ until }) => until ?? []);
		if (!years.length) return [];
		const event = (phrase: string, from: number, to: number, rest: object): Event[] =>
			alone(phrase)
				? [
						eventSchema.parse({
							name: phrase,
							on: { from: `${from}-01-01`, to: `${to}-12-31` },
							source: '地区词表所记更名年份',
							...rest,
						}),
					]
				: [];
		// Several areas became one: it has its name from the last of them on.
		const since = Math.max(...years);
		return [
			...event(name, since, since, { says: 'since' }),
			...former.flatMap((old) =>
				old.until === null
					? []
					: event(old.name, FIRST_YEAR, Math.max(FIRST_YEAR, old.until), {
							says: 'during',
							echo: HABIT,
							except: [`原${old.name}`, `撤销${old.name}`, `${old.name}志`, `${old.name}改`],
						}),
			),
		];
	});
}
