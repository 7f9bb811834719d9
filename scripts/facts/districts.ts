/**
 * The district each article of a page is about: what the headline names, what the first paragraph names, what the text
 * names most; where the article itself says nothing, what most of the page is about, or the newspaper's home where the
 * story is its own reporters'. Names are read inside the newspaper's own city first. Where nothing is sure, none is given.
 */
import { districtByPage } from '../../src/findings/district-by-page.ts';
import { districtClose } from '../../src/findings/district-close.ts';
import type { DataOf } from '../../src/findings/findings.ts';
import { noDistrict } from '../../src/findings/no-district.ts';
import { regionDiffers } from '../../src/findings/region-differs.ts';
import type { Finding } from '../../src/report/message.ts';
import type { Newspaper } from '../../src/schema/schema.ts';
import type { Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { cityOf, findDistricts, makeGazetteer, shortName, type Gazetteer } from './districts/gazetteer.ts';
import { isSignature } from '../forms/byline.ts';
import type { Home } from './districts/home/home.ts';
import { inferHome } from './districts/infer-home.ts';
import { isCounty, scoreArticle, type PlaceEvidence, type Score } from './districts/score-article.ts';
import { printedNames } from './newspaper/printed-names.ts';
import { running } from './text.ts';
import { phrase, withPhrase } from '../language/phrases.ts';

export interface Places {
	/** The district the story is about, a name of the vocabulary. */
	district: string | null;
	/** Others of the same city that the text places action in. */
	otherDistricts: string[];
}

/** Below this an article says nothing of its district by itself. */
const ENOUGH = 2;
/** A district of the newspaper's own city is believed from this on, where nothing else is named. */
const ENOUGH_OF_OWN = 1;
/** A place outside the home must be spoken of this clearly. */
const ENOUGH_ELSEWHERE = 3;
/** Share of a page's articles that must agree before the page decides for a silent one. */
const MAJORITY = 0.6;
/** And this share of all its articles, or two stories would decide for ten that are silent. */
const SPOKEN = 0.3;
/** A place outside the home must hold this share of all that is named. */
const DOMINANT = 0.5;
/** A county this many times ahead of the next is the subject, however many are named. */
const FAR_AHEAD = 1.5;
/** A county named so often is no example. */
const OFTEN = 4;
/** Least score for a second district to be named as one where things happen. */
const ACTION = 0.5;

let cached: { districts: Vocabulary['districts']; gazetteer: Gazetteer } | undefined;

/** One gazetteer for all pages of a run. */
function gazetteerOf({ districts }: Vocabulary): Gazetteer {
	if (cached?.districts !== districts) cached = { districts, gazetteer: makeGazetteer(districts) };
	return cached.gazetteer;
}

/** The place whose newspaper a page is from, as far as the page and the given region tell. */
export const readHome = (
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	vocabulary: Vocabulary,
	furniture: readonly TextPart[] = [],
): Home =>
	inferHome([...articles, furniture], region, gazetteerOf(vocabulary), ownPaper(furniture, vocabulary));

/** The newspaper whose name stands in the running heads, if the vocabulary knows it. */
function ownPaper(furniture: readonly TextPart[], { newspapers }: Vocabulary): Newspaper | undefined {
	const printed = new Set(printedNames([furniture]).map(({ name }) => name));
	const known = newspapers.filter(({ name }) => printed.has(name));
	return known.length === 1 ? known[0] : undefined;
}

interface Verdict {
	district: string | null;
	score: number;
	evidence: PlaceEvidence[];
	scores: Map<string, Score>;
}

/** Whether an area lies in another. */
function liesIn(name: string, area: string, { byName }: Gazetteer): boolean {
	for (
		let above = byName.get(name)?.parent ?? null;
		above !== null;
		above = byName.get(above)?.parent ?? null
	)
		if (above === area) return true;
	return false;
}

/** Whether a district and the prefecture of the home have one short name: 恩施市 and 恩施土家族苗族自治州. */
const sharesName = (name: string, { city }: Home): boolean =>
	city !== null && name !== city && shortName(name) !== null && shortName(name) === shortName(city);

/** What an article says of itself. */
function judge(scores: Map<string, Score>, home: Home, gazetteer: Gazetteer): Verdict {
	const nothing: Verdict = { district: null, score: 0, evidence: [], scores };
	const isOwn = (name: string) =>
		home.city !== null && (name === home.city || cityOf(gazetteer.byName.get(name)!) === home.city);
	const countyOfHome = (name: string) => isCounty(gazetteer.byName.get(name)!) && isOwn(name);
	const ranked = [...scores].toSorted((a, b) => b[1].score - a[1].score || a[0].localeCompare(b[0]));
	const total = ranked.reduce((sum, [, { score }]) => sum + score, 0);
	// A province or another city does not outbid the home; it is the subject where it rules the story.
	const own = ranked.filter(([name]) => isOwn(name));
	const [top] = ranked;
	// `全省庆祝教师节座谈会举行`: the cities whose teachers spoke are examples.
	const ofProvince = ranked.find(
		([name, { inHead, ours }]) => home.city === null && name === home.province && inHead && ours > 0,
	);
	let best = own[0] ?? (ofProvince && !top![1].inHead ? ofProvince : top);
	if (!best) return nothing;
	if (top && !isOwn(top[0]) && best !== ofProvince) {
		const rules =
			top[1].score >= DOMINANT * total &&
			top[1].score >= (home.city === null ? 0 : ENOUGH_ELSEWHERE) &&
			(home.city === null || gazetteer.byName.get(top[0])!.kind !== '省' || !own.length);
		if (rules) best = top;
		else if (!own.length) return nothing;
	}
	// The area in the headline is the subject, a county further on in the text an example of it.
	const chief = ranked.find(([name, { inHead }]) => inHead && liesIn(best![0], name, gazetteer));
	if (chief && !best[1].ahead && best[1].count < OFTEN) best = chief;
	// `成都双流：…`: the city only says where its county lies.
	const within =
		home.city === null && best[1].inHead
			? ranked.find(
					([name, { inHead }]) =>
						inHead && isCounty(gazetteer.byName.get(name)!) && liesIn(name, best![0], gazetteer),
				)
			: undefined;
	if (within) best = within;
	// A paper that is at home nowhere names what it is about at the beginning.
	if (home.city === null && !best[1].ahead) return nothing;
	// A county named in the headline is what the story is about, though the city's leaders came.
	const named = ranked.find(([name, { inHead }]) => inHead && countyOfHome(name));
	if (named && !isCounty(gazetteer.byName.get(best[0])!)) best = named;
	// `我市农民抱回6万台“实惠”`: the first who is asked lives in some county.
	const whole = ranked.find(([name, { ours, inHead }]) => name === home.city && ours > 0 && inHead);
	if (whole && !named && home.county === null && countyOfHome(best[0]) && best[1].count < OFTEN) best = whole;
	// `大理 “流动医院”开到渔村`: 大理 is the prefecture and its city; which, the first paragraph says.
	const namesake = ranked.find(
		([name, { ahead }]) =>
			ahead && gazetteer.byName.get(name)!.kind === '县级市' && isOwn(name) && sharesName(name, home),
	);
	if (namesake && best[0] === home.city && !best[1].ours) best = namesake;
	// The city named, one of its counties named again and again: the story is about the county.
	const inCity = ranked.filter(([name]) => countyOfHome(name));
	const [only] = inCity;
	if (
		only &&
		inCity.length === 1 &&
		only[1].count > 1 &&
		best[0] === home.city &&
		!best[1].inHead &&
		!best[1].ours
	)
		best = only;
	// Several counties of the city, none ahead: the story is the city's.
	const counties = ranked.filter(([name]) => countyOfHome(name));
	const inCounties = counties.reduce((sum, [, { score }]) => sum + score, 0);
	if (
		home.city !== null &&
		countyOfHome(best[0]) &&
		!best[1].inHead &&
		counties.length > 2 &&
		best[1].score < DOMINANT * inCounties &&
		best[1].score < FAR_AHEAD * (counties.find(([name]) => name !== best[0])?.[1].score ?? 0)
	)
		return {
			district: home.city,
			score: inCounties,
			evidence: counties.slice(0, 3).flatMap(([, { evidence }]) => evidence.slice(0, 1)),
			scores,
		};
	return { district: best[0], score: best[1].score, evidence: best[1].evidence, scores };
}

/** A second district nearly as strong as the first is worth a look. */
const CLOSE = 0.85;
const close = ({ scores, score }: Verdict, district: string): string | undefined =>
	score < ENOUGH
		? undefined
		: [...scores].find(
				([name, other]) => name !== district && other.score >= CLOSE * score && other.score < score / CLOSE,
			)?.[0];

/** The district of the home that most articles of the page agree on, for those that say nothing themselves. */
function majority(verdicts: readonly Verdict[], home: Home, gazetteer: Gazetteer): string | null {
	const sure = verdicts.filter(({ score }) => score >= ENOUGH);
	const counts = new Map<string, number>();
	for (const { district } of sure) if (district) counts.set(district, (counts.get(district) ?? 0) + 1);
	const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
	if (!best || home.city === null || cityOf(gazetteer.byName.get(best[0])!) !== home.city) return null;
	const [name, count] = best;
	return count >= Math.max(2, SPOKEN * verdicts.length) && count >= MAJORITY * sure.length ? name : null;
}

const WIRE = phrase('around-places', 'wire');
/** The city's own offices and schools without the city's name, as only its own newspaper prints them. */
const OWN_OFFICE = withPhrase(
	'around-places',
	'offices',
	(any) => `(?:^|[，。、；：“（,;:(在由与和从据到])市(?!场|民|区|值|面|价)[\\p{Script=Han}]{1,10}?${any}`,
);

/** The county's own offices in its own paper: `县水利局`. */
const COUNTY_OFFICE = withPhrase(
	'around-places',
	'county-offices',
	(any) => `(?:^|[，。、；：“（,;:(在由与和从据到])县(?![城长份内外境级])[\\p{Script=Han}]{1,10}?${any}`,
);
/** `示例乡小学 某某`: who writes to a county's paper from a place that needs no county in front. */
const FROM_WITHIN = withPhrase(
	'around-places',
	'within',
	(any) => `^[\\p{Script=Han}]{1,8}${any}[\\s\\u3000]+\\p{Script=Han}`,
);

const isWire = (parts: readonly TextPart[]): boolean =>
	[...parts.filter(({ kind }) => kind !== 'paragraph'), ...running(parts).slice(0, 1)].some(({ text }) =>
		WIRE().test(text),
	);

/** What the home's own offices are called: a county's paper calls its own 县, and those of the city 市. */
const ownOffices = ({ county }: Home, { byName }: Gazetteer): RegExp =>
	county !== null && byName.get(county)?.kind === '县' ? COUNTY_OFFICE() : OWN_OFFICE();

/** Why a story that names no place is the home's: its own reporters wrote it, or the home's offices act in it. */
function ownStory(parts: readonly TextPart[], home: Home, gazetteer: Gazetteer): PlaceEvidence | null {
	const text = running(parts);
	const place = home.county ?? home.city;
	if (place === null) return null;
	const [first] = text;
	if (
		parts.some((part) => part.kind !== 'paragraph' && WIRE().test(part.text)) ||
		(first && WIRE().test(first.text))
	)
		return null;
	const offices = ownOffices(home, gazetteer);
	const office = text.find((part) => offices.test(part.text));
	if (office)
		return {
			line: office.line,
			clue: {
				why: 'office',
				words: offices.exec(office.text)![0].replace(/^[^市县]/u, ''),
				district: place,
			},
		};
	const within =
		home.county === null
			? undefined
			: parts.find(
					({ kind, text: line }) =>
						(kind === 'byline' || kind === 'credit' || (kind === 'paragraph' && isSignature(line))) &&
						FROM_WITHIN().test(line),
				);
	if (within && findDistricts(within.text, home.city, gazetteer).length === 0)
		return { line: within.line, clue: { why: 'sender', words: within.text.slice(0, 16) } };
	const sign = parts.find(
		({ kind, text: line }) =>
			kind === 'dateline' ||
			((kind === 'byline' || kind === 'credit') && /记者|通讯员|摄/u.test(line)) ||
			(kind === 'paragraph' && /^本报讯|[（(][^（）()]{0,12}(?:记者|通讯员)/u.test(line)),
	);
	return sign ? { line: sign.line, clue: { why: 'own-reporters', district: place } } : null;
}

/** `西岗区读者 某某`, `中山区工商分局`: where a letter or an answer to one comes from. */
function sender(
	parts: readonly TextPart[],
	home: Home,
	gazetteer: Gazetteer,
): { district: string; evidence: PlaceEvidence } | null {
	for (const { kind, text, line } of parts) {
		if (kind !== 'byline' && kind !== 'credit') continue;
		const [first] = findDistricts(text, home.city, gazetteer);
		if (!first || first.start > 0 || first.entry.kind !== 'full') continue;
		const { district } = first.entry;
		if (cityOf(district) === home.city && isCounty(district) && FROM().test(text.slice(first.end)))
			return {
				district: district.name,
				evidence: { line, clue: { why: 'sender', words: text.slice(0, 16) } },
			};
	}
	return null;
}
const FROM = phrase('around-places', 'sender');

/** A place for a story whose own words do not suffice: the county whose paper it is, the page's majority, the home. */
function fallback(
	verdict: Verdict,
	parts: readonly TextPart[],
	home: Home,
	ofPage: string | null,
	gazetteer: Gazetteer,
): { district: string | null; evidence: PlaceEvidence[]; byPage: boolean } {
	const { district, score, scores } = verdict;
	const isOwn =
		district !== null && home.city !== null && cityOf(gazetteer.byName.get(district)!) === home.city;
	const from = sender(parts, home, gazetteer);
	if (from && !(isOwn && score >= ENOUGH_OF_OWN && district !== home.city))
		return { district: from.district, evidence: [from.evidence], byPage: false };
	if (home.county !== null && !(isOwn && score >= ENOUGH_OF_OWN)) {
		const own = ownStory(parts, home, gazetteer);
		if (own) return { district: home.county, evidence: [own], byPage: false };
	}
	if (ofPage !== null && !isWire(parts))
		return {
			district: ofPage,
			evidence: [{ line: null, clue: { why: 'page', district: ofPage } }],
			byPage: true,
		};
	if (isOwn && score >= ENOUGH_OF_OWN) return { district, evidence: verdict.evidence, byPage: false };
	const elsewhere = [...scores].some(([, other]) => other.score >= ENOUGH_OF_OWN);
	const own = elsewhere ? null : ownStory(parts, home, gazetteer);
	return { district: own ? home.city : null, evidence: own ? [own] : [], byPage: false };
}

/**
 * Districts of each article of a page.
 * @param region district whose names are read first (of the sidecar, the newspaper or the site), or null
 * @param furniture running heads and rubrics of the page, where its newspaper often names itself
 * @param home where the page is from, if it has been read already
 */
export function readDistricts(
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	vocabulary: Vocabulary,
	furniture: readonly TextPart[] = [],
	home: Home = readHome(articles, region, vocabulary, furniture),
): Fact<Places, DataOf<'evidence-places'>>[] {
	const gazetteer = gazetteerOf(vocabulary);
	const verdicts = articles.map((parts) => judge(scoreArticle(parts, home, gazetteer), home, gazetteer));
	const ofPage = majority(verdicts, home, gazetteer);
	return verdicts.map((verdict, index) => {
		const line = articles[index]?.[0]?.line ?? 1;
		const findings: Finding[] = [];
		if (index === 0 && home.why && region) findings.push(regionDiffers.at(line, { region, ...home.why }));
		let { district, evidence } = verdict;
		if (verdict.score < ENOUGH) {
			const other = fallback(verdict, articles[index]!, home, ofPage, gazetteer);
			({ district, evidence } = other);
			if (other.byPage)
				findings.push(
					districtByPage.at(line, {
						district: ofPage!,
						second: verdict.district !== ofPage ? verdict.district : null,
					}),
				);
		}
		if (!district) findings.push(noDistrict.at(line, { second: verdict.district }));
		const second = district === null ? undefined : close(verdict, district);
		if (district !== null && second !== undefined)
			findings.push(districtClose.at(line, { district, second }));
		const others = [...verdict.scores]
			.filter(([name, { score }]) => name !== district && score >= ACTION)
			.map(([name]) => gazetteer.byName.get(name)!)
			.filter((row) => home.city !== null && cityOf(row) === home.city && row.name !== home.city)
			.map(({ name }) => name);
		return { value: { district, otherDistricts: others }, evidence, findings };
	});
}
