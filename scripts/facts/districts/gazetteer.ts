/** Every name by which a text can name a district, with what kind of name it is; found by the longest match. */
import type { District } from '../../../src/schema/schema.ts';
import { cut, kindOfWord } from '../../language/segmenter.ts';
import { makeWordList, wordsAt, type WordList } from '../../language/word-list.ts';
import { phrase, withPhrase } from '../../language/phrases.ts';

type NameKind =
	/** 清江浦区, 淮安市 and aliases that are understood everywhere. */
	| 'full'
	/** 清江浦, 淮安: without its ending. */
	| 'short'
	/** 经开区: only in the newspapers of its city. */
	| 'local'
	/** 楚州区. */
	| 'former'
	/** Streets and towns. */
	| 'place'
	/** Villages, communities and other bodies in it. */
	| 'institution';

interface Entry {
	district: District;
	kind: NameKind;
}

export interface Gazetteer {
	/** One name may stand for several districts. */
	names: WordList<Entry>;
	byName: ReadonlyMap<string, District>;
}

const ENDING = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|地区|林区|新区|省|市|区|县|旗|盟)$/u;
/** 景宁畲族自治县 → 景宁: peoples by name, because none of their names tells where the place's name ends. */
const PEOPLES = withPhrase('around-places', 'peoples', (any) => `${any}+自治([州县旗])$`);

/** 清江浦区 → 清江浦; null where hardly anything would be left. */
export function shortName(name: string): string | null {
	const short = PEOPLES().test(name) ? name.replace(PEOPLES(), '') : name.replace(ENDING, '');
	return short !== name && short.length > 1 ? short : null;
}

/** 景宁畲族自治县 → 景宁县, 凉山彝族自治州 → 凉山州: what everybody calls them. */
function spokenName(name: string): string | null {
	const ending = PEOPLES().exec(name)?.[1];
	const spoken = ending ? name.replace(PEOPLES(), ending) : null;
	return spoken && spoken.length > 2 ? spoken : null;
}

/** The city that a district's short, local and street names are understood in. */
export const cityOf = (district: District): string =>
	district.kind === '市' || district.kind === '省' ? district.name : (district.parent ?? district.name);

/** 徐州市鼓楼区 → 鼓楼区: the name its own newspapers print. */
const bareName = (district: District): string =>
	district.parent &&
	district.name.startsWith(district.parent) &&
	district.name.length > district.parent.length + 1
		? district.name.slice(district.parent.length)
		: district.name;

/** Kinds of economic zones, by the end of their name, with what newspapers call them for short. */
const ZONES: readonly [ending: RegExp, shorts: readonly string[]][] = [
	[/经济(?:技术)?开发区$/u, ['经开区', '开发区']],
	[/高新技术(?:产业)?(?:开发|园)区$/u, ['高新区']],
];
const zoneOf = ({ kind, name }: District) =>
	kind === '功能区' ? ZONES.find(([ending]) => ending.test(name)) : undefined;

/** 扬州经济技术开发区 → 扬州经开区, 扬州开发区 everywhere, 经开区, 开发区 in its own city, where it is the only one. */
function zoneNames(district: District, districts: readonly District[]): [name: string, kind: NameKind][] {
	const zone = zoneOf(district);
	if (!zone) return [];
	const [ending, shorts] = zone;
	const place = district.name.replace(ending, '').replace(/市$/u, '');
	const alone = !districts.some(
		(other) => other !== district && other.parent === district.parent && zoneOf(other) === zone,
	);
	return shorts.flatMap((short, at): [string, NameKind][] => [
		...(place ? [[place + short, 'full'] as [string, NameKind]] : []),
		...(alone || at === 0 ? [[short, 'local'] as [string, NameKind]] : []),
	]);
}

/** Names that every city can have: the words mean a place of their own only at home. */
const GENERIC: ReadonlySet<string> = new Set(['城区', '郊区', '矿区', '市中区']);

function namesOf(district: District, districts: readonly District[]): [name: string, kind: NameKind][] {
	const bare = bareName(district);
	const short = shortName(bare);
	const cityShort = district.parent ? shortName(district.parent) : null;
	return [
		...[...new Set([district.name, bare, spokenName(bare) ?? bare, ...district.aliases])].map(
			(name): [string, NameKind] => [
				name,
				// 蚌埠市经济开发区 is no more than an 经济开发区 at home, and every city has one.
				GENERIC.has(name) || (district.kind === '功能区' && name === bare && bare !== district.name)
					? 'local'
					: 'full',
			],
		),
		// 淮安 alone is the city, never 淮安区.
		...(short && short !== cityShort ? [[short, 'short'] as [string, NameKind]] : []),
		...zoneNames(district, districts).filter(
			([name]) => !district.aliases.includes(name) && !district.local.includes(name),
		),
		...district.local.map((name): [string, NameKind] => [name, 'local']),
		...district.former.map(({ name }): [string, NameKind] => [name, 'former']),
		...district.places.map((name): [string, NameKind] => [name, 'place']),
		...district.institutions.map((name): [string, NameKind] => [name, 'institution']),
	];
}

/** What prefectures were called before they became cities, and their offices. */
const PREFECTURES = ['地区', '专区', '行署', '专署', '地委'];

/**
 * Most districts and county-level cities were counties (邵武县, 崇明县), many districts were cities (即墨市), cities at
 * the head of counties were prefectures (淮阴地区): so the name with the old ending means the same place, where no other
 * place has that name today.
 */
function formerNames(district: District): string[] {
	if (district.kind === '市')
		return [district.name, ...district.former.map(({ name }) => name)].flatMap((name) => {
			const stem = name.endsWith('市') ? shortName(name) : null;
			return stem ? PREFECTURES.map((ending) => stem + ending) : [];
		});
	const stem = shortName(bareName(district));
	if (!stem) return [];
	if (district.kind === '区') return [`${stem}县`, `${stem}市`];
	return district.kind === '县级市' ? [`${stem}县`] : [];
}

export function makeGazetteer(districts: readonly District[]): Gazetteer {
	const today = new Set(districts.flatMap((district) => [district.name, ...district.aliases]));
	const rows = districts.flatMap((district) =>
		[
			...namesOf(district, districts),
			...formerNames(district)
				.filter((name) => !today.has(name) && !district.former.some((old) => old.name === name))
				.map((name): [string, NameKind] => [name, 'former']),
		].map(([name, kind]): [string, Entry] => [name, { district, kind }]),
	);
	return {
		names: makeWordList(rows),
		byName: new Map(districts.map((district) => [district.name, district])),
	};
}

export interface Mention {
	entry: Entry;
	name: string;
	start: number;
	end: number;
}

/** A name as it stands in a text, with all that it can mean. */
export interface Named {
	name: string;
	entries: readonly Entry[];
	start: number;
	end: number;
}

/** All names in a text that can mean a place, whatever newspaper it stands in; longest first, without overlaps. */
export function findNames(text: string, gazetteer: Gazetteer): Named[] {
	const found: Named[] = [];
	for (let at = 0; at < text.length - 1; at++)
		for (const { word: name, values } of wordsAt(gazetteer.names, text, at)) {
			const entries = values.filter(({ kind }) => kind !== 'local' && kind !== 'institution');
			if (!entries.length) continue;
			const end = at + name.length;
			if (entries.some(({ district }) => inOther(district, text, at, end))) continue;
			const short = entries.every(({ kind }) => kind === 'short');
			if (short && OTHER_NAME().test(text.slice(end, end + 3))) continue;
			if (!entries.some(({ kind }) => kind === 'place') && !standsAlone(text, at, end)) continue;
			found.push({ name, entries, start: at, end });
			at = end - 1;
			break;
		}
	return found;
}

const OTHER_NAME = phrase('around-places', 'other-name');

/** `文昌：火箭把小镇“送”上太空`, `文昌法院：案子当天立`: papers of provinces begin headlines so, where no city is at home. */
const SPEAKS_OF = withPhrase(
	'around-places',
	'speaks',
	(any) => `^(?:${any}?[：:｜|]|\\s+[“\\p{Script=Han}])`,
);

/** Whether a name of this kind is understood in newspapers of `home`. */
function understood(
	entry: Entry,
	name: string,
	home: string | null,
	[before, behind]: readonly [string, string],
	gazetteer: Gazetteer,
): boolean {
	const city = cityOf(entry.district);
	const own = home !== null && city === home;
	if (entry.kind === 'full') return true;
	if (home === null && entry.kind === 'short' && !before && SPEAKS_OF().test(behind))
		return kindOfWord(name) !== 'word';
	if (own) return true;
	if (entry.kind !== 'short') return false;
	// Elsewhere a county's short name needs its city or province in front of it: 江苏盱眙; 丽江古城 is an old town.
	if (entry.district.kind === '市' || entry.district.kind === '省')
		return kindOfWord(name) !== 'word' || name.length > 3;
	if (kindOfWord(name) === 'word') return false;
	return [entry.district.parent, gazetteer.byName.get(entry.district.parent ?? '')?.parent].some((above) => {
		const short = above ? shortName(above) : null;
		return Boolean(above && (before.endsWith(above) || (short && before.endsWith(short))));
	});
}

/**
 * Names of districts in a text, longest first, without overlaps.
 * @param home city in whose newspapers the text stands, or null
 */
export function findDistricts(text: string, home: string | null, gazetteer: Gazetteer): Mention[] {
	const found: Mention[] = [];
	for (let at = 0; at < text.length - 1; at++) {
		for (const { word: name, values: entries } of wordsAt(gazetteer.names, text, at)) {
			const end = at + name.length;
			const before = text.slice(Math.max(0, at - 12), at);
			const behind = text.slice(end, end + 4);
			const known = entries.filter((entry) => understood(entry, name, home, [before, behind], gazetteer));
			const entry = choose(known, home, before);
			if (entry && inOther(entry.district, text, at, end)) continue;
			if (entry && cityOf(entry.district) !== home && !standsAlone(text, at, end)) continue;
			if (!entry || (entry.kind === 'short' && OTHER_NAME().test(text.slice(end, end + 3)))) continue;
			found.push({ entry, name, start: at, end });
			at = end - 1;
			break;
		}
	}
	return found;
}

/** Whether the name stands in a wording that means something else. */
const inOther = ({ except }: District, text: string, start: number, end: number): boolean =>
	except.some((other) => {
		const at = text.indexOf(other, Math.max(0, end - other.length));
		return at >= 0 && at <= start && at + other.length >= end;
	});

/**
 * Whether no dictionary word crosses the edges of a name: 达州 in 佛罗里达州, 海城市 in 沿海城市 and 北京 in 北京时间
 * are none. Asked of other cities' names only, which the text names rarely and chance makes often.
 */
function standsAlone(text: string, start: number, end: number): boolean {
	const from = Math.max(0, start - 6);
	let position = from;
	for (const word of cut(text.slice(from, end + 6))) {
		const stop = position + word.length;
		const crosses = (position < start && stop > start) || (position < end && stop > end);
		if (crosses && position < end && stop > start) return false;
		position = stop;
	}
	return true;
}

/** One of several districts of one name: the home city's, the one whose city stands in front, else only a single one. */
function choose(entries: readonly Entry[], home: string | null, before: string): Entry | undefined {
	const own = entries.filter(({ district }) => cityOf(district) === home);
	// 河北 is the province, in 天津's papers too, which have a 河北区.
	const province = entries.find(({ district, kind }) => district.kind === '省' && kind === 'short');
	if (province && own.every(({ kind }) => kind === 'short')) return province;
	if (own.length) return own.toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind))[0];
	const named = entries.filter(({ district }) => {
		const city = cityOf(district);
		return before.endsWith(city) || before.endsWith(shortName(city) ?? city);
	});
	if (named.length) return named[0];
	const names = new Set(entries.map(({ district }) => district.name));
	return names.size === 1 ? entries[0] : undefined;
}
const RANK: readonly NameKind[] = ['full', 'short', 'local', 'former', 'place', 'institution'];
