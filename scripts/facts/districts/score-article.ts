/** How much the words of one article speak for each district. */
import type { DataOf } from '../../../src/findings/findings.ts';
import type { District } from '../../../src/schema/schema.ts';
import type { Evidence, TextPart } from '../../types.ts';
import { headlines, printedAt, running } from '../text.ts';
import { dispatchPlace } from './dispatch-place.ts';
import { cityOf, findDistricts, shortName, type Gazetteer, type Mention } from './gazetteer.ts';
import type { Home } from './home/home.ts';
import { phrase, withPhrase } from '../../language/phrases.ts';

/** Weight of a mention by where it stands. */
const IN_TITLE = 8;
const IN_DECK = 6;
const FIRST_WORDS = 4;
const IN_LEAD = 2;
const IN_TEXT = 1;
/** `湘潭通讯`: the place a story was sent from. */
const SENT_FROM = 8;
/** `某市教育局验收` in the paper of a county of that city: who came from above. */
const FROM_ABOVE = 0.2;
const OFFICE_BEHIND = phrase('around-places', 'offices-above');
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
/** `家住某区`: where somebody in the story lives. */
const LIVES = 0.25;
/** `会议在某区召开`. */
const VENUE = 0.3;
/** `本报北京2月20日电`: where the ministries sit, not what the story is about. */
const CAPITAL = '北京市';
const WIRE_BEFORE = /(?:本报|社)$/u;
const WIRE_BEHIND =
	/^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日[电讯]/u;
/** 我市, 市委 in the headline, the first paragraph, further on speak for the home. */
const OURS_HEAD = 4;
const OURS_LEAD = 2;
const OURS_TEXT = 1.1;
/** How often 全市 in the text behind the first paragraph is heard. */
const OURS_HEARD = 2;
/** A county elsewhere, named without its city or province, is more often a chance meeting of characters. */
const ALONE = 0.3;

const WE = phrase('around-places', 'we');
const OUR_CITY = phrase('around-places', 'our-city');
const OUR_COUNTY = phrase('around-places', 'our-county');
const NAME_OF_BODY = withPhrase('around-places', 'bodies', (any) => `^[^，。、；：！？“”,;:]{0,12}?${any}`);
const ON_THE_WAY = phrase('around-places', 'journey');
const LISTED_ON_THE_WAY = withPhrase(
	'around-places',
	'journey',
	(any) => `${any}(?:\\p{Script=Han}{2,6}、)+$`,
);
const HOME_OF_SOMEBODY = withPhrase('around-places', 'lives', (any) => `${any}(?:在|是)?$`);
/** `是什么原因？（莒县某镇 王某某）`: where he lives who asks. */
const HOME_OF_ASKER = /[？?][（(]\p{Script=Han}{0,8}$/u;
const MEETS_HERE = withPhrase('around-places', 'meets', (any) => `^[^，。；,;]{0,16}?${any}`);
const SOMETHING_MEETS_IN = withPhrase('around-places', 'meetings', (any) => `${any}[^，。；,;]{0,4}在$`);

const OUR_ZONE = phrase('around-places', 'our-zone');

/** `推进开发区体制改革` is about zones at large, `清江浦经济开发区……开发区` about a county’s own. */
const BARE_ZONE = '开发区';
const OTHER_ZONE = /(?:经济|技术|产业|工业)开发区/u;

/** Whether the bare word means the city’s zone: in its own paper, or said again where no other zone is named. */
const meansZone = ({ entry }: Mention, all: string, home: Home): boolean =>
	entry.district.name === home.county || (all.split(BARE_ZONE).length > 2 && !OTHER_ZONE.test(all));

/** `瓜州、玉门等地阵风可达9级`: some of many. */
const SOME_OF_MANY =
	/^(?:、[\p{Script=Han}]{2,6}){0,4}等(?:地|[0-9]+个?[县市区]|[县市区]|多地|[一-十]+个?[县市区])/u;
const AS_EXAMPLE = 0.3;
/** `“秦州快办”服务向镇村延伸`: the name of a thing. */
const IN_QUOTES = /^[^“”，。]{1,8}”/u;

export type PlaceEvidence = Evidence<DataOf<'evidence-places'>>;

export interface Score {
	score: number;
	count: number;
	inHead: boolean;
	/** Named in the headline or the first paragraph. */
	ahead: boolean;
	/** 我市, 全市, 市委 stood in it, not its name alone. */
	ours: number;
	evidence: PlaceEvidence[];
}

export const isCounty = ({ kind }: District): boolean => kind !== '市' && kind !== '省';

/** Whether the capital is named only as the place that a ministry's news is sent from. */
const isMinistrys = (
	{ name }: District,
	text: string,
	{ start, end }: { start: number; end: number },
): boolean => name === CAPITAL && WIRE_BEFORE.test(text.slice(0, start)) && WIRE_BEHIND.test(text.slice(end));

/** Whether an article names the city or province above a district. */
const namesAbove = (text: string, { parent }: District, gazetteer: Gazetteer): boolean =>
	[parent, gazetteer.byName.get(parent ?? '')?.parent].some(
		(above) => above && (text.includes(above) || text.includes(shortName(above) ?? above)),
	);

const isQuoted = ({ entry, start, end }: Mention, text: string): boolean =>
	entry.kind === 'short' && text[start - 1] === '“' && IN_QUOTES.test(text.slice(end, end + 10));

/** Weight of one mention by its place in the text around it. `ours`: the article speaks of 全市. */
function weigh(mention: Mention, text: string, base: number, home: Home, ours: boolean): number {
	const { entry, start, end } = mention;
	const { city } = home;
	const own = city !== null && (cityOf(entry.district) === city || entry.district.name === city);
	const before = text.slice(Math.max(0, start - 24), start);
	const behind = text.slice(end, end + 24);
	let weight = base;
	if (entry.kind === 'place' || entry.kind === 'institution') weight *= FOR_PLACE;
	if (city !== null && !own) weight *= ELSEWHERE;
	if (!(own && isCounty(entry.district)) && NAME_OF_BODY().test(behind)) weight *= IN_NAME;
	// `来自北京、太原、包头等地`: what leads up to the first leads up to all.
	if (!own && (ON_THE_WAY().test(before) || LISTED_ON_THE_WAY().test(before))) weight *= JOURNEY;
	if (own && isCounty(entry.district) && SOME_OF_MANY.test(behind)) weight *= AS_EXAMPLE;
	if (isQuoted(mention, text)) weight *= AS_EXAMPLE;
	if (own && HOME_OF_SOMEBODY().test(before) && base < IN_DECK) weight *= LIVES;
	if (HOME_OF_ASKER.test(before)) weight *= LIVES;
	if (home.county !== null && entry.district.name === city && base < IN_DECK && OFFICE_BEHIND().test(behind))
		weight *= FROM_ABOVE;
	if (own && ours && base < IN_DECK && SOMETHING_MEETS_IN().test(before) && MEETS_HERE().test(behind))
		weight *= VENUE;
	return weight;
}

const OUR_PROVINCE = phrase('around-places', 'our-province');
const OUR_REGION = phrase('around-places', 'our-region');

/** Whether a district lies in the province whose paper this is. */
const inProvince = (district: District, { province }: Home, gazetteer: Gazetteer): boolean =>
	province !== null && gazetteer.byName.get(cityOf(district))?.parent === province;

/** Words that mean the home itself, by what kind of place it is. */
function wordsOfHome(home: Home, gazetteer: Gazetteer): [words: RegExp, name: string][] {
	if (home.city === null && home.province !== null)
		return [[home.province.endsWith('自治区') ? OUR_REGION() : OUR_PROVINCE(), home.province]];
	if (home.county === null) return home.city === null ? [] : [[OUR_CITY(), home.city]];
	const above: [RegExp, string][] = home.city === null ? [] : [[OUR_CITY(), home.city]];
	if (gazetteer.byName.get(home.county)?.kind === '功能区') return [[OUR_ZONE(), home.county], ...above];
	const isTown = gazetteer.byName.get(home.county)?.kind === '县级市';
	return isTown ? [[OUR_CITY(), home.county]] : [[OUR_COUNTY(), home.county], ...above];
}

export function scoreArticle(
	parts: readonly TextPart[],
	home: Home,
	gazetteer: Gazetteer,
): Map<string, Score> {
	const scores = new Map<string, Score>();
	const add = (name: string, weight: number, inHead: boolean, ahead: boolean, evidence: PlaceEvidence) => {
		const score = scores.get(name) ?? {
			score: 0,
			count: 0,
			inHead: false,
			ahead: false,
			ours: 0,
			evidence: [],
		};
		// The text counts with the logarithm of its mentions, head and lead in full.
		score.count += 1;
		score.score += inHead || weight >= IN_LEAD ? weight : weight / Math.sqrt(score.count);
		score.inHead ||= inHead;
		score.ahead ||= ahead;
		if (score.evidence.length < 3) score.evidence.push(evidence);
		scores.set(name, score);
	};
	const all = parts.map((part) => part.text).join('\n');
	const ours = WE().test(all);
	const words = wordsOfHome(home, gazetteer);
	let heard = 0;
	const text = running(parts);
	const lead = text.find(({ kind }) => kind === 'paragraph') ?? text[0];
	for (const { part, district, start, end } of sentFrom(text, home, gazetteer))
		add(district.name, SENT_FROM, false, true, {
			line: part.line,
			clue: { why: 'named', where: part === lead ? 'lead' : 'text', words: printedAt(part, start, end) },
		});
	for (const part of [...headlines(parts), ...text]) {
		const inHead = !text.includes(part);
		const where = inHead ? 'headline' : part === lead ? 'lead' : 'text';
		for (const mention of findDistricts(part.text, home.city, gazetteer)) {
			if (isMinistrys(mention.entry.district, part.text, mention)) continue;
			if (mention.name === BARE_ZONE && !meansZone(mention, all, home)) continue;
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
			const alone =
				cityOf(district) !== home.city &&
				isCounty(district) &&
				!inProvince(district, home, gazetteer) &&
				!namesAbove(all, district, gazetteer);
			add(
				district.name,
				weigh(mention, part.text, base, home, ours) * (alone ? ALONE : 1),
				inHead && !isQuoted(mention, part.text),
				inHead || part === lead,
				{
					line: part.line,
					clue: { why: 'named', where, words: printedAt(part, mention.start, mention.end) },
				},
			);
		}
		for (const [pattern, name] of words) {
			const found = (inHead || part === lead || pattern === OUR_ZONE() ? pattern : WE()).exec(part.text);
			if (!found || !pattern.test(found[0])) continue;
			const behind = !inHead && part !== lead;
			if (behind && heard++ >= OURS_HEARD) continue;
			add(name, inHead ? OURS_HEAD : part === lead ? OURS_LEAD : OURS_TEXT, inHead, inHead || part === lead, {
				line: part.line,
				clue: { why: 'named', where, words: found[0] },
			});
			scores.get(name)!.ours += 1;
		}
	}
	return scores;
}

/** Where the story was sent from; a column of news from several places is from none of them. */
function sentFrom(text: readonly TextPart[], home: Home, gazetteer: Gazetteer) {
	const sent = text
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((part) => {
			const found = dispatchPlace(part.text, home, gazetteer);
			return found === null || isMinistrys(found.district, part.text, found) ? [] : [{ part, ...found }];
		});
	return new Set(sent.map(({ district }) => district.name)).size === 1 ? sent.slice(0, 1) : [];
}
