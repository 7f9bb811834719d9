/**
 * The place in whose newspaper a page stands. The page says it itself: by the paper's name in its running heads and
 * bylines, by the counties and towns its stories name. The given region (of the sidecar, the newspaper or the site)
 * stands where the page names it, or where nothing on the page speaks against it.
 */
import type { TextPart } from '../../types.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Home } from './home/home.ts';
import { inferCity } from './home/infer-city.ts';
import { inferCounty } from './home/infer-county.ts';
import { againstProvince, inferProvince } from './home/infer-province.ts';
import { weighCities } from './home/weigh-cities.ts';

/**
 * @param region district whose names are read first, of the sidecar, the newspaper or the site
 * @param paper what the newspaper that the page prints as its own is at home in; null for a national one, undefined
 *   where the page prints none that is known
 */
export function inferHome(
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	gazetteer: Gazetteer,
	paper?: { name: string; region: string | null },
): Home {
	// People of a national paper write from everywhere: no place is its home, however often one is named.
	if (paper?.region === null)
		return {
			city: null,
			county: null,
			province: null,
			why: region === null ? null : { national: paper.name },
		};
	if (paper) return inferHome(articles, paper.region, gazetteer);
	const weights = weighCities(articles, gazetteer);
	const { city, why } = againstProvince(
		inferCity(articles, region, gazetteer, weights),
		articles,
		region,
		gazetteer,
		weights,
	);
	return {
		city,
		county: city === null ? null : inferCounty(articles, city, region, gazetteer),
		province: city === null ? inferProvince(articles, gazetteer, weights) : null,
		why,
	};
}
