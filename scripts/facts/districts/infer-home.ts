/**
 * The place in whose newspaper a page stands. The page says it itself: by the paper's name in its running heads and
 * bylines, by the counties and towns its stories name. The given region (of the sidecar, the newspaper or the site)
 * stands where the page names it, or where nothing on the page speaks against it.
 */
import type { DataOf } from '../../../src/findings/findings.ts';
import type { District } from '../../../src/schema/schema.ts';
import type { TextPart } from '../../types.ts';
import { ANY_PAPER_ENDING } from '../../forms/paper-names.ts';
import { kindOfWord } from '../../language/segmenter.ts';
import { byLanguage } from '../../language/words.ts';
import { cityOf, findDistricts, findNames, type Gazetteer, type Named } from './gazetteer.ts';
import { MOST_NAMESAKES, trustedNames } from './trusted-names.ts';

type WithoutRegion<Data> = Data extends unknown ? Omit<Data, 'region'> : never;
type Differs = WithoutRegion<DataOf<'region-differs'>>;

export interface Home {
	/** Prefecture or municipality, in which short and street names are read. */
	city: string | null;
	/** County or county-level city whose own newspaper this is; then 全市 and silent stories mean it. */
	county: string | null;
	/** The province whose newspaper this is, where no city's; then 全省 and 我省 mean it. */
	province: string | null;
	/** Why, where the page decided against the given region; else null. */
	why: Differs | null;
}

/** Worth of one name for the city it lies in. */
const COUNTY = 2;
const COUNTY_SHORT = 0.8;
const CITY = 1;
/** Shared among all districts that have a town of this name. */
const TOWN = 2;
const PAPER = 8;
/** 深圳 and 北京 are destinations of every paper: a city's name alone counts this much an article at most. */
const MOST_BY_CITY = 2;
/** No article counts more than this for a city, so that one long story does not decide for a page. */
const MOST = 6;
/** Below this the names on a page say nothing of where it was printed. */
const ENOUGH = 5;
/** A city that this share of the articles names, at least so many of them, needs no more. */
const COMMON = 0.6;
const LEAST_COMMON = 3;
/** From this on they speak against a region that the page never names. */
const AGAINST = 3;
/** The given region counts as named from this on. */
const NAMED = 1.5;
/** Another city must outweigh the given one this many times. */
const OVERRULE = 4;
/** The first city must outweigh the second this many times. */
const AHEAD = 1.4;

/** A county is home where this share of the articles that name any county names it, and at least so many of all. */
const SHARE = 0.75;
const LEAST_ARTICLES = 3;
const SHARE_OF_ALL = 0.4;

const MUNICIPALITY = new Set(['北京市', '上海市', '天津市', '重庆市']);
const isProvince = ({ kind, name }: District): boolean => kind === '省' && !MUNICIPALITY.has(name);
const isCity = ({ kind, name }: District): boolean => kind === '市' || MUNICIPALITY.has(name);
/** Districts of a city have no paper of their own that speaks of itself alone; zones have. */
const canBeHome = ({ kind }: District): boolean => kind === '县级市' || kind === '县' || kind === '功能区';

/** `扬州晚报`, `靖江市融媒体中心`: who prints the page; group 1 ends in the place. */
const PAPER_NAME = byLanguage(
	({ roles }) =>
		new RegExp(
			`([\\p{Script=Han}]{2,8}?)(?:${ANY_PAPER_ENDING()}|${roles.houses.join('|')}|新闻中心|融媒体?)`,
			'gu',
		),
);
const TODAY = /今日([\p{Script=Han}]{2,4})/gu;
const IMPRINT: ReadonlySet<TextPart['kind']> = new Set([
	'furniture',
	'byline',
	'credit',
	'dateline',
	'subtitle',
]);

const districtsOf = (named: Named): District[] => [...new Set(named.entries.map(({ district }) => district))];

/** Districts that the names of newspapers on the page end in. */
function papers(parts: readonly TextPart[], gazetteer: Gazetteer): District[] {
	return parts
		.filter(({ kind }) => IMPRINT.has(kind))
		.flatMap(({ text }) =>
			[...text.matchAll(PAPER_NAME()), ...text.matchAll(TODAY)].flatMap(([, before = '']) => {
				const name = findNames(before, gazetteer).find(({ end }) => end === before.length);
				// 海南日报 is the island’s, never that of a prefecture of its name.
				if (name && districtsOf(name).some(isProvince)) return [];
				const places = name ? districtsOf(name).filter((district) => !isProvince(district)) : [];
				const city = places.filter(isCity);
				return city.length === 1 ? city : places.length === 1 ? places : [];
			}),
		);
}

/** How much one name speaks for each city. */
function votes(
	named: Named,
	before: string,
	trusted: ReadonlySet<string>,
): [city: string, weight: number, byCity: boolean][] {
	// 海南, 吉林 alone are the province first.
	if (
		named.entries.some(({ district, kind }) => isProvince(district) && (kind === 'short' || kind === 'full'))
	)
		return [];
	const { entries } = named;
	// A name of former days is as good as today's: old papers know no other.
	const full = entries.filter(({ kind }) => kind === 'full' || kind === 'former');
	const towns = entries.filter(({ kind }) => kind === 'place');
	const exact = full.length ? full : entries.filter(({ kind }) => kind === 'short');
	if (exact.length) {
		const cities = exact.filter(({ district }) => isCity(district));
		const [only] = cities.length ? cities : exact;
		if (!cities.length && new Set(exact.map(({ district }) => district.name)).size > 1) return [];
		if (
			!full.length &&
			!trusted.has(named.name) &&
			kindOfWord(named.name) !== 'place' &&
			!(cities.length && kindOfWord(named.name) === null)
		)
			return [];
		return [
			[cityOf(only!.district), cities.length ? CITY : full.length ? COUNTY : COUNTY_SHORT, cities.length > 0],
		];
	}
	const own = towns.filter(({ district }) => before.endsWith(district.name));
	const possible = own.length ? own : towns;
	if (possible.length > MOST_NAMESAKES) return [];
	return possible.map(({ district }) => [cityOf(district), TOWN / possible.length, false]);
}

/** How much the articles of a page speak for each city. */
function weigh(
	articles: readonly (readonly TextPart[])[],
	gazetteer: Gazetteer,
): { total: Map<string, number>; naming: Map<string, number>; local: Map<string, number> } {
	const local = new Map<string, number>();
	const total = new Map<string, number>();
	const naming = new Map<string, number>();
	const found = articles.map((parts) =>
		parts.map(({ text }) => ({ text, names: findNames(text, gazetteer) })),
	);
	const trusted = trustedNames(found.map((parts) => parts.flatMap(({ names }) => names)));
	const add = (map: Map<string, number>, city: string, weight: number) =>
		map.set(city, (map.get(city) ?? 0) + weight);
	for (const parts of found) {
		const here = new Map<string, number>();
		const named = new Map<string, number>();
		for (const { text, names } of parts)
			for (const name of names)
				for (const [city, weight, byCity] of votes(name, text.slice(0, name.start), trusted))
					add(byCity ? named : here, city, weight);
		for (const city of new Set([...here.keys(), ...named.keys()])) {
			add(naming, city, 1);
			add(local, city, here.get(city) ?? 0);
			add(total, city, Math.min(MOST, (here.get(city) ?? 0) + Math.min(MOST_BY_CITY, named.get(city) ?? 0)));
		}
	}
	for (const district of papers(articles.flat(), gazetteer))
		for (const map of [total, local]) add(map, cityOf(district), PAPER);
	return { total, naming, local };
}

/** City for a region of the vocabulary: itself, the city of a county, null for a province or an unknown name. */
function cityOfRegion(region: string | null, gazetteer: Gazetteer): string | null {
	const district = region === null ? undefined : gazetteer.byName.get(region);
	if (!district || isProvince(district)) return null;
	return cityOf(district);
}

/** The articles without the running heads and rubrics, which come as one more. */
const storiesOf = (articles: readonly (readonly TextPart[])[]): (readonly TextPart[])[] =>
	articles.filter((parts) => parts.some(({ kind }) => kind !== 'furniture'));

/** The county whose own newspaper this is: its paper's name, or hardly any other county of its city is spoken of. */
function inferCounty(
	articles: readonly (readonly TextPart[])[],
	city: string,
	region: string | null,
	gazetteer: Gazetteer,
): string | null {
	const given = region === null ? undefined : gazetteer.byName.get(region);
	// A person may say so of a district of a city too: many were counties with papers of their own.
	if (given && !isCity(given) && !isProvince(given) && cityOf(given) === city) return given.name;
	const paper = papers(articles.flat(), gazetteer).filter((district) => cityOf(district) === city);
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

function inferCity(
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	gazetteer: Gazetteer,
): Omit<Home, 'county' | 'province'> {
	const given = cityOfRegion(region, gazetteer);
	const { total, naming, local } = weigh(articles, gazetteer);
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

/** Share of all that the page names of cities, that must lie in one province. */
const IN_PROVINCE = 0.6;
/** `湖南日报`, `宁夏日报`: a province's own paper, by its running head. */
const PROVINCE_PAPER = byLanguage(() => new RegExp(`([\\p{Script=Han}]{2,3})${ANY_PAPER_ENDING()}`, 'gu'));

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
function inferProvince(articles: readonly (readonly TextPart[])[], gazetteer: Gazetteer): string | null {
	const heads = articles.flat().filter(({ kind }) => kind === 'furniture');
	for (const { text } of heads)
		for (const [, before = ''] of text.matchAll(PROVINCE_PAPER())) {
			const name = findNames(before, gazetteer).find(({ end }) => end === before.length);
			const province = name && districtsOf(name).find(isProvince);
			if (province) return province.name;
		}
	const byProvince = spokenOf(articles, gazetteer);
	const { total } = weigh(articles, gazetteer);
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
function againstProvince(
	found: Omit<Home, 'county' | 'province'>,
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	gazetteer: Gazetteer,
): Omit<Home, 'county' | 'province'> {
	const { city } = found;
	if (city === null || city !== cityOfRegion(region, gazetteer)) return found;
	if ((weigh(articles, gazetteer).total.get(city) ?? 0) > 0) return found;
	const [best] = [...spokenOf(articles, gazetteer)].toSorted((a, b) => b[1] - a[1]);
	const own = gazetteer.byName.get(city)?.parent ?? null;
	return best && best[0] !== own && best[1] >= AGAINST
		? { city: null, why: { city: best[0], absent: city } }
		: found;
}

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
	const { city, why } = againstProvince(inferCity(articles, region, gazetteer), articles, region, gazetteer);
	return {
		city,
		county: city === null ? null : inferCounty(articles, city, region, gazetteer),
		province: city === null ? inferProvince(articles, gazetteer) : null,
		why,
	};
}
