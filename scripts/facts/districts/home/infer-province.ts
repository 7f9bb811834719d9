import type { TextPart } from '../../../types.ts';
import { findNames, type Gazetteer } from '../gazetteer.ts';
import { provinceByPaper } from './by-paper.ts';
import type { HomeCity } from './home.ts';
import { AGAINST, cityOfRegion, ENOUGH } from './infer-city.ts';
import { isProvince } from './kinds.ts';
import type { CityWeights } from './weigh-cities.ts';

/** Share of all that the page names of cities, that must lie in one province. */
const IN_PROVINCE = 0.6;
/** Worth of a province's own name, heard twice an article at most. */
const PROVINCE = 1;
const MOST_BY_PROVINCE = 2;

/** How much the articles of a page speak of each province by its own name. */
function spokenOf(articles: readonly (readonly TextPart[])[], gazetteer: Gazetteer): Map<string, number> {
	const found = new Map<string, number>();
	for (const parts of articles) {
		const here = new Map<string, number>();
		for (const named of parts.flatMap(({ text }) => findNames(text, gazetteer))) {
			const province = named.entries.find(({ district }) => isProvince(district))?.district.name;
			if (province) here.set(province, Math.min(MOST_BY_PROVINCE, (here.get(province) ?? 0) + PROVINCE));
		}
		for (const [name, weight] of here) found.set(name, (found.get(name) ?? 0) + weight);
	}
	return found;
}

/** The province of a page that is at home in no city: its paper's name, or where hardly any other is spoken of. */
export function inferProvince(
	articles: readonly (readonly TextPart[])[],
	gazetteer: Gazetteer,
	{ total }: CityWeights,
): string | null {
	const own = provinceByPaper(articles, gazetteer);
	if (own !== undefined) return own;
	const byProvince = spokenOf(articles, gazetteer);
	for (const [city, weight] of total) {
		const name = gazetteer.byName.get(city)?.parent ?? city;
		byProvince.set(name, (byProvince.get(name) ?? 0) + weight);
	}
	const all = [...byProvince.values()].reduce((sum, weight) => sum + weight, 0);
	const [best] = [...byProvince].toSorted((a, b) => b[1] - a[1]);
	const district = best && gazetteer.byName.get(best[0]);
	return best && district && isProvince(district) && best[1] >= ENOUGH && best[1] >= IN_PROVINCE * all
		? best[0]
		: null;
}

/** A given city that the page never names is not its home where the page speaks of another province. */
export function againstProvince(
	found: HomeCity,
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	gazetteer: Gazetteer,
	{ total }: CityWeights,
): HomeCity {
	const { city } = found;
	if (city === null || city !== cityOfRegion(region, gazetteer)) return found;
	if ((total.get(city) ?? 0) > 0) return found;
	const [best] = [...spokenOf(articles, gazetteer)].toSorted((a, b) => b[1] - a[1]);
	const own = gazetteer.byName.get(city)?.parent ?? null;
	return best && best[0] !== own && best[1] >= AGAINST
		? { city: null, why: { city: best[0], absent: city } }
		: found;
}
