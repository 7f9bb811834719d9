import type { TextPart } from '../../../types.ts';
import { cityOf, findDistricts, type Gazetteer } from '../gazetteer.ts';
import { placesByPaper } from './by-paper.ts';
import { canBeHome, isCity, isProvince, storiesOf } from './kinds.ts';

/** A county is home where this share of the articles that name any county names it, and at least so many of all. */
const SHARE = 0.75;
const LEAST_ARTICLES = 3;
const SHARE_OF_ALL = 0.4;

/** The county whose own newspaper this is: its paper's name, or hardly any other county of its city is spoken of. */
export function inferCounty(
	articles: readonly (readonly TextPart[])[],
	city: string,
	region: string | null,
	gazetteer: Gazetteer,
): string | null {
	const given = region === null ? undefined : gazetteer.byName.get(region);
	// A person may say so of a district of a city too: many were counties with papers of their own.
	if (given && !isCity(given) && !isProvince(given) && cityOf(given) === city) return given.name;
	const paper = placesByPaper(articles.flat(), gazetteer).filter((district) => cityOf(district) === city);
	if (paper.length) {
		const own = paper.find(canBeHome);
		return own && !paper.some(isCity) ? own.name : null;
	}
	const stories = storiesOf(articles);
	const naming = stories.map(
		(parts) =>
			new Set(
				parts
					.flatMap(({ text }) => findDistricts(text, city, gazetteer))
					.map(({ entry }) => entry.district)
					.filter((district) => !isCity(district) && cityOf(district) === city)
					.map(({ name }) => name),
			),
	);
	const counts = new Map<string, number>();
	for (const names of naming) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
	const any = naming.filter(({ size }) => size).length;
	return best &&
		canBeHome(gazetteer.byName.get(best[0])!) &&
		best[1] >= Math.max(LEAST_ARTICLES, SHARE_OF_ALL * stories.length) &&
		best[1] >= SHARE * any
		? best[0]
		: null;
}
