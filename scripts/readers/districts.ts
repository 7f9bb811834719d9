/**
 * The district each article of a page is about: what the headline names, what the first paragraph names, what the text
 * names most; where the article itself says nothing, what most of the page is about. Names are read inside the
 * newspaper's own city first. Where nothing is sure, none is given.
 */
import type { District } from '../../src/schema.ts';
import type { Evidence, Fact, Finding, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import {
	cityOf,
	findDistricts,
	makeGazetteer,
	shortName,
	type Gazetteer,
	type Mention,
} from './districts/gazetteer.ts';
import { inferHome } from './districts/infer-home.ts';
import { headlines, running } from './text.ts';

export interface Places {
	/** The district the story is about, a name of the vocabulary. */
	district: string | null;
	/** Others of the same city that the text places action in. */
	otherDistricts: string[];
}

/** Weight of a mention by where it stands. */
const IN_TITLE = 8;
const IN_DECK = 6;
const FIRST_WORDS = 4;
const IN_LEAD = 2;
const IN_TEXT = 1;
/** `第一段` counts double within this many characters of its beginning. */
const OPENING = 60;
/** A street or village says less than a district's own name. */
const FOR_PLACE = 0.6;
/** Places outside the newspaper's city are mostly destinations and partners. */
const ELSEWHERE = 0.3;
/** Part of a company's or school's name, not a place of action. */
const IN_NAME = 0.2;
/** `赴广东`, `来自苏州`. */
const JOURNEY = 0.3;
/** 我市, 市委 in the headline or the first paragraph speak for the city. */
const OUR_CITY_HEAD = 4;
const OUR_CITY_LEAD = 1.5;
/** Below this an article says nothing of its district by itself. */
const ENOUGH = 2;
/** Share of a page's articles that must agree before the page decides for a silent one. */
const MAJORITY = 0.6;
/** Without a home city a place must hold this share of all that is named. */
const DOMINANT = 0.5;

const OUR_CITY = /我市|全市|本市|市委|市政府|市级|市领导|市人大|市政协|市直/u;
const NAME_OF_BODY =
	/^[^，。、；：！？“”,;:]{0,12}?(?:有限公司|公司|集团|银行|大学|学院|医院|股份|俱乐部|队(?!伍)|基金)/u;
const ON_THE_WAY = /(?:赴|前往|飞抵|远赴|奔赴|来自|返回|赶赴|去|到|访问)$/u;

interface Score {
	score: number;
	count: number;
	inHead: boolean;
	evidence: Evidence[];
}

let cached: { districts: Vocabulary['districts']; gazetteer: Gazetteer } | undefined;

/** One gazetteer for all pages of a run. */
function gazetteerOf({ districts }: Vocabulary): Gazetteer {
	if (cached?.districts !== districts) cached = { districts, gazetteer: makeGazetteer(districts) };
	return cached.gazetteer;
}

const isCounty = ({ kind }: District): boolean => kind !== '市' && kind !== '省';

/** A county elsewhere, named without its city or province, is more often a chance meeting of characters. */
const ALONE = 0.3;

/** Whether an article names the city or province above a district. */
const namesAbove = (text: string, { parent }: District, gazetteer: Gazetteer): boolean =>
	[parent, gazetteer.byName.get(parent ?? '')?.parent].some(
		(above) => above && (text.includes(above) || text.includes(shortName(above) ?? above)),
	);

/** Weight of one mention by its place in the text around it. */
function weigh(mention: Mention, text: string, base: number, home: string | null): number {
	const { entry, start, end } = mention;
	const own = home !== null && (cityOf(entry.district) === home || entry.district.name === home);
	const behind = text.slice(end, end + 20);
	let weight = base;
	if (entry.kind === 'place' || entry.kind === 'institution') weight *= FOR_PLACE;
	if (home !== null && !own) weight *= ELSEWHERE;
	if (!(own && isCounty(entry.district)) && NAME_OF_BODY.test(behind)) weight *= IN_NAME;
	if (!own && ON_THE_WAY.test(text.slice(Math.max(0, start - 2), start))) weight *= JOURNEY;
	return weight;
}

/** How much an article's own words speak for each district. */
function scoreArticle(
	parts: readonly TextPart[],
	home: string | null,
	gazetteer: Gazetteer,
): Map<string, Score> {
	const scores = new Map<string, Score>();
	const add = (name: string, weight: number, inHead: boolean, evidence: Evidence) => {
		const score = scores.get(name) ?? { score: 0, count: 0, inHead: false, evidence: [] };
		// The text counts with the logarithm of its mentions, head and lead in full.
		score.count += 1;
		score.score += inHead || weight >= IN_LEAD ? weight : weight / Math.sqrt(score.count);
		score.inHead ||= inHead;
		if (score.evidence.length < 3) score.evidence.push(evidence);
		scores.set(name, score);
	};
	const all = parts.map((part) => part.text).join('\n');
	const text = running(parts);
	const lead = text.find(({ kind }) => kind === 'paragraph') ?? text[0];
	for (const part of [...headlines(parts), ...text]) {
		const inHead = !text.includes(part);
		for (const mention of findDistricts(part.text, home, gazetteer)) {
			const base = inHead
				? part.kind === 'title'
					? IN_TITLE
					: IN_DECK
				: part === lead
					? mention.start < OPENING
						? FIRST_WORDS
						: IN_LEAD
					: IN_TEXT;
			const { district } = mention.entry;
			const alone = cityOf(district) !== home && isCounty(district) && !namesAbove(all, district, gazetteer);
			add(district.name, weigh(mention, part.text, base, home) * (alone ? ALONE : 1), inHead, {
				line: part.line,
				text: `${inHead ? '题' : part === lead ? '首段' : '文中'}“${mention.name}”`,
			});
		}
		const ours = home !== null && (inHead || part === lead) ? OUR_CITY.exec(part.text) : null;
		if (home !== null && ours)
			add(home, inHead ? OUR_CITY_HEAD : OUR_CITY_LEAD, inHead, {
				line: part.line,
				text: `${inHead ? '题' : '首段'}“${ours[0]}”`,
			});
	}
	return scores;
}

interface Verdict {
	district: string | null;
	score: number;
	evidence: Evidence[];
	scores: Map<string, Score>;
}

/** What an article says of itself. */
function judge(scores: Map<string, Score>, home: string | null, gazetteer: Gazetteer): Verdict {
	const ranked = [...scores].toSorted((a, b) => b[1].score - a[1].score || a[0].localeCompare(b[0]));
	const countyOfHome = (name: string) =>
		isCounty(gazetteer.byName.get(name)!) && cityOf(gazetteer.byName.get(name)!) === home;
	let best = ranked[0];
	if (!best) return { district: null, score: 0, evidence: [], scores };
	// A county named in the headline is what the story is about, though the city's leaders came.
	const named = ranked.find(([name, { inHead }]) => inHead && countyOfHome(name));
	if (named && !isCounty(gazetteer.byName.get(best[0])!)) best = named;
	const total = ranked.reduce((sum, [, { score }]) => sum + score, 0);
	const own = home !== null && (best[0] === home || cityOf(gazetteer.byName.get(best[0])!) === home);
	if (!own && best[1].score < DOMINANT * total) return { district: null, score: 0, evidence: [], scores };
	// Several counties of the city, none ahead: the story is the city's.
	const counties = ranked.filter(([name]) => countyOfHome(name));
	const inCounties = counties.reduce((sum, [, { score }]) => sum + score, 0);
	if (
		home !== null &&
		own &&
		countyOfHome(best[0]) &&
		!best[1].inHead &&
		counties.length > 2 &&
		best[1].score < DOMINANT * inCounties
	)
		return {
			district: home,
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

/** The district that most articles of the page agree on, for those that say nothing themselves. */
function majority(verdicts: readonly Verdict[]): string | null {
	const sure = verdicts.filter(({ score }) => score >= ENOUGH);
	const counts = new Map<string, number>();
	for (const { district } of sure) if (district) counts.set(district, (counts.get(district) ?? 0) + 1);
	const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
	return best && best[1] >= 2 && best[1] >= MAJORITY * sure.length ? best[0] : null;
}

/**
 * Districts of each article of a page.
 * @param region district whose names are read first (of the sidecar, the newspaper or the site), or null
 */
export function readDistricts(
	articles: readonly (readonly TextPart[])[],
	region: string | null,
	vocabulary: Vocabulary,
	furniture: readonly TextPart[] = [],
): Fact<Places>[] {
	const gazetteer = gazetteerOf(vocabulary);
	const home = inferHome([...articles, furniture], region, gazetteer);
	const verdicts = articles.map((parts) =>
		judge(scoreArticle(parts, home.city, gazetteer), home.city, gazetteer),
	);
	const ofPage = majority(verdicts);
	return verdicts.map((verdict, index) => {
		const line = articles[index]?.[0]?.line ?? 1;
		const findings: Finding[] = [];
		if (index === 0 && home.why && region)
			findings.push({
				line,
				ruleId: 'region-differs',
				text: `${home.why}，与所给的“${region}”不合，按前者解读`,
			});
		let { district, evidence } = verdict;
		if (verdict.score < ENOUGH) {
			const own = district && home.city && cityOf(gazetteer.byName.get(district)!) === home.city;
			district = ofPage ?? (own && verdict.score >= 1 ? district : null);
			if (ofPage) {
				evidence = [{ line: null, text: `本版各篇多属${ofPage}` }];
				findings.push({
					line,
					ruleId: 'district-by-page',
					text: `文中地名不足，按本版多数归${ofPage}`,
					...(verdict.district && verdict.district !== ofPage ? { alternative: verdict.district } : {}),
				});
			} else if (!district) evidence = [];
		}
		if (!district)
			findings.push({
				line,
				ruleId: 'no-district',
				text: '文中地名不足以定所属地区',
				...(verdict.district ? { alternative: verdict.district } : {}),
			});
		if (district && close(verdict, district))
			findings.push({
				line,
				ruleId: 'district-close',
				text: `${district}与${close(verdict, district)}难分`,
				alternative: close(verdict, district),
			});
		const others = [...verdict.scores]
			.filter(([name, { score }]) => name !== district && score >= 0.5)
			.map(([name]) => gazetteer.byName.get(name)!)
			.filter((row) => home.city !== null && cityOf(row) === home.city && row.name !== home.city)
			.map(({ name }) => name);
		return { value: { district, otherDistricts: others }, evidence, findings };
	});
}
