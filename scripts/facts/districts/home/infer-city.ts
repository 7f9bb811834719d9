import type { TextPart } from '../../../types.ts';
import { cityOf, type Gazetteer } from '../gazetteer.ts';
import type { HomeCity } from './home.ts';
import { isProvince, MUNICIPALITY, storiesOf } from './kinds.ts';
import { COUNTY, type CityWeights } from './weigh-cities.ts';

/** Below this the names on a page say nothing of where it was printed. */
export const ENOUGH = 5;
/** A city that this share of the articles names, at least so many of them, needs no more. */
const COMMON = 0.6;
const LEAST_COMMON = 3;
/** From this on they speak against a region that the page never names. */
export const AGAINST = 3;
/** The given region counts as named from this on. */
const NAMED = 1.5;
/** Another city must outweigh the given one this many times. */
const OVERRULE = 4;
/** The first city must outweigh the second this many times. */
const AHEAD = 1.4;

/** City for a region of the vocabulary: itself, the city of a county, null for a province or an unknown name. */
export function cityOfRegion(region: string | null, gazetteer: Gazetteer): string | null {
	const district = region === null ? undefined : gazetteer.byName.get(region);
	if (!district || isProvince(district)) return null;
	return cityOf(district);
}

/** The city that the page speaks for, or the given one where it says nothing against it. */
export function inferCity(
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	gazetteer: Gazetteer,
	{ total, naming, local }: CityWeights,
): HomeCity {
	const given = cityOfRegion(region, gazetteer);
	const ranked = [...total].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
	const [first, second] = ranked;
	if (!first || first[0] === given) return { city: given, why: null };
	const own = ranked.find(([name]) => name === given)?.[1] ?? 0;
	const [city, weight] = first;
	if (given !== null && own >= NAMED && weight < OVERRULE * own) return { city: given, why: null };
	const stories = storiesOf(articles).length;
	const common = (naming.get(city) ?? 0) >= Math.max(LEAST_COMMON, COMMON * stories);
	// Everybody writes of 北京; its own papers name its districts.
	const here = (local.get(city) ?? 0) >= COUNTY || (common && !MUNICIPALITY.has(city));
	if (here && (weight >= ENOUGH || common) && weight >= AHEAD * (second?.[1] ?? 0))
		return { city, why: { city, absent: null } };
	const others = ranked.reduce((sum, [, score]) => sum + score, 0) - own;
	if (given !== null && own < NAMED && others >= AGAINST) return { city: null, why: { city, absent: given } };
	return { city: given, why: null };
}
