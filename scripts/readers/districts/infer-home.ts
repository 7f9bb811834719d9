/** The city in whose newspapers a page stands: from the sidecar or the site, or from the names on the page itself. */
import type { TextPart } from '../../types.ts';
import { cityOf, findDistricts, type Gazetteer } from './gazetteer.ts';

/** No article counts more than this for a city, so that one long story does not decide for a page. */
const MOST = 6;
/** Below this the names on a page say nothing of where it was printed. */
const ENOUGH = 6;
/** Another city must outweigh the given one this many times. */
const OVERRULE = 4;
/** Without a given one, the first city must outweigh the second this many times. */
const AHEAD = 1.5;

export interface Home {
	city: string | null;
	/** Why, where the page decided; null where the given region stands. */
	why: string | null;
}

/** How much the articles of a page speak for each city. */
function weigh(
	articles: readonly (readonly TextPart[])[],
	given: string | null,
	gazetteer: Gazetteer,
): Map<string, number> {
	const total = new Map<string, number>();
	for (const parts of articles) {
		const here = new Map<string, number>();
		for (const { text } of parts)
			for (const { entry } of findDistricts(text, given, gazetteer)) {
				if (
					entry.district.kind === '省' &&
					entry.district.parent === null &&
					!MUNICIPALITY.has(entry.district.name)
				)
					continue;
				// A county or zone by its full name is local news; a city's name alone is often a destination.
				const weight =
					entry.kind === 'full' ? (entry.district.kind === '市' || entry.district.kind === '省' ? 1 : 2) : 1;
				const city = cityOf(entry.district);
				here.set(city, (here.get(city) ?? 0) + weight);
			}
		for (const [city, weight] of here) total.set(city, (total.get(city) ?? 0) + Math.min(weight, MOST));
	}
	return total;
}
const MUNICIPALITY = new Set(['北京市', '上海市', '天津市', '重庆市']);

/** City for a region of the vocabulary: itself, the city of a county, null for a province or an unknown name. */
function cityOfRegion(region: string | null, gazetteer: Gazetteer): string | null {
	const district = region === null ? undefined : gazetteer.byName.get(region);
	if (!district || (district.kind === '省' && !MUNICIPALITY.has(district.name))) return null;
	return cityOf(district);
}

export function inferHome(
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	gazetteer: Gazetteer,
): Home {
	const given = cityOfRegion(region, gazetteer);
	const ranked = [...weigh(articles, given, gazetteer)].toSorted(
		(a, b) => b[1] - a[1] || a[0].localeCompare(b[0]),
	);
	const [first, second] = ranked;
	if (!first || first[0] === given) return { city: given, why: null };
	const [city, weight] = first;
	const own = ranked.find(([name]) => name === given)?.[1] ?? 0;
	const decided = given
		? weight >= ENOUGH && weight >= OVERRULE * own
		: weight >= ENOUGH && weight >= AHEAD * (second?.[1] ?? 0);
	return decided ? { city, why: `版面地名多属${city}` } : { city: given, why: null };
}
