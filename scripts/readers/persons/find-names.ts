/**
 * Finds Chinese personal names in running text by what stands around them: an office in front, a title or a verb behind,
 * a list of names. No statistics of unknown texts, no guessing without a reason that can be shown.
 */
import type { Names, Offices } from '../../../src/schema.ts';
import { cut, kindOfWord } from '../segmenter.ts';

/** Why a stretch of text is taken for a name, strongest first. */
export type Reason = 'office' | 'list' | 'title-behind' | 'speaks';

export interface NameFound {
	name: string;
	/** Offsets in the text, spaces inside a letter-spaced name included. */
	start: number;
	end: number;
	reason: Reason;
}

/** The vocabulary in the form the search needs. */
export interface NameRules {
	single: ReadonlySet<string>;
	compound: ReadonlySet<string>;
	weak: ReadonlySet<string>;
	groups: ReadonlySet<string>;
	countries: Words;
	sounds: ReadonlySet<string>;
	not: ReadonlySet<string>;
	before: Words;
	after: Words;
	verbs: Words;
}

/** Words by length, to look for one that ends or begins at a place. */
interface Words {
	set: ReadonlySet<string>;
	longest: number;
	/** Last characters, so that most places are passed over at once. */
	ends: ReadonlySet<string>;
}

const words = (list: readonly string[]): Words => ({
	set: new Set(list),
	longest: Math.max(0, ...list.map((word) => word.length)),
	ends: new Set(list.map((word) => word.at(-1) ?? '')),
});

export const nameRules = (names: Names, offices: Offices): NameRules => ({
	single: new Set(names.single),
	compound: new Set(names.compound),
	weak: new Set(names.weak),
	groups: new Set(offices.groups),
	not: new Set([...names.not, ...names.countries]),
	countries: words(names.countries),
	sounds: new Set(names.sounds),
	before: words(offices.before),
	after: words(offices.after),
	verbs: words(offices.verbs),
});

/** The longest of the words that ends at `end`. */
function wordBefore(text: string, end: number, { set, longest, ends }: Words): string | null {
	if (!ends.has(text[end - 1] ?? '')) return null;
	for (let length = Math.min(longest, end); length > 0; length--) {
		const word = text.slice(end - length, end);
		if (set.has(word)) return word;
	}
	return null;
}

/** The longest of the words that begins at `start`. */
function wordAt(text: string, start: number, { set, longest }: Words): string | null {
	for (let length = longest; length > 0; length--) {
		const word = text.slice(start, start + length);
		if (word.length === length && set.has(word)) return word;
	}
	return null;
}

const HAN = /^\p{Script=Han}+$/u;
/** Grammar words: no given name ends in one, and hardly any holds one. */
const NEVER = new Set(
	'的了是在和与及等说称对向把被从就也还都将并或但而之其这那我你他她它们又很不没有个以到至由因所者已再则让给按据着过得地吗呢吧啊各每某该此第几两三二四五六七八九十百千万亿年月日时分秒元个次场项条件位名区县市省镇乡村路街号',
);
/** `杨女士`, `王大爷`: a family name with a form of address is not a full name. */
const ADDRESS =
	/^(?:女士|先生|大爷|大妈|大娘|大姐|大哥|大叔|阿姨|奶奶|爷爷|师傅|老师|医生|老板|某|叔|婶|伯|总|工|局|处|队|老|氏|家(?:庄|村|湾|集|沟|边|寨|堡|坝|咀|渡|桥|圩|店|口|营))/u;
/** What a name can be the first part of without a person being meant: 周恩来纪念馆, 雷锋精神. */
const NAMESAKE =
	/^(?:纪念|故居|故里|精神|思想|新时代|杯|奖|式|广场|路|街|大道|公园|小学|中学|大学|学院|书院|图书馆|艺术馆|美术馆|博物馆|班|号|级|团队|工作室|旧居|墓|雕像|家族|家风|生平|事迹|文化|文学|理论|著作|选集|全集|文选|讲话精神)/u;
/** A document or its spirit, not the person: 习近平总书记系列重要讲话精神. */
const DOCUMENT =
	/^(?:(?:总书记|主席|总理|同志)?(?:(?:在|关于|对|考察|视察|给|致)[^，。；]{1,40})?的?(?:系列|一系列)?(?:重要(?:讲话|指示|论述|批示|回信|贺信|文章)|讲话精神|(?:外交|法治|经济|强军|文化|生态文明)?思想|系列讲话)|(?:总书记|主席|同志)(?:的)?(?:贺信|回信|嘱托|要求|关怀|谆谆))/u;
/** Behind a name in a list or at its end. */
const LIST_BEHIND = /^(?:、|和|与|及|以及|等|\d|（|\(|，|,|。|；|;|：|:|”|！|$|\s)/u;
const PAUSE_BEHIND = /^(?:[，。；：！？、,;:!?）)”’（(—…]|$)/u;
const CLAUSE_START = /(?:^|[，。；：！？“”‘’,;:!?\n（(、…—])$/u;
const SPEAKS =
	/^(?:(?:在[^，。]{2,14}(?:时|中|上))?(?:表示|强调|指出|介绍|要求|认为|告诉|坦言|感慨|说|回忆道|感叹|透露|提出，|深有|主持会议|出席会议|参加会议|主持召开|作了?讲话|一行|来到|赴|通报了?|宣布))/u;
/** Whether what stands at `at` can follow a name; more is surer. */
function follows(text: string, at: number, rules: NameRules): number {
	const rest = text.slice(at, at + 60);
	if (PAUSE_BEHIND.test(rest)) return 3;
	if (wordAt(text, at, rules.after)) return 3;
	const verb = wordAt(text, at, rules.verbs);
	if (verb && verb.length > 1) return 3;
	if (verb || LIST_BEHIND.test(rest)) return 2;
	// A word of the dictionary begins here: the name can end before it.
	const next = cut(rest)[0] ?? '';
	return next.length > 1 ? 1 : 0;
}

interface Candidate {
	name: string;
	end: number;
	score: number;
	/** How well what stands behind fits the end of a name, 0–4. */
	fit: number;
}

/** `殷殷`, `常常`: a word said twice. */
const isDoubled = (name: string): boolean => name.length === 2 && name[0] === name[1];

/** Verbs and adverbs of one character in which hardly any given name ends. */
const VERB_END = /[作说称对向在把将从用带做被率携致发曾也还又便都正则却仍获赴]$/u;

/** Names that can begin at `start`, letter-spaced ones too (`李 侃`), best first. */
function candidatesAt(text: string, start: number, rules: NameRules): Candidate[] {
	const pair = text.slice(start, start + 2);
	const surname = rules.compound.has(pair)
		? pair
		: rules.single.has(text[start] ?? '')
			? (text[start] ?? '')
			: '';
	if (!surname) return [];
	const behind = start + surname.length;
	if (ADDRESS.test(text.slice(behind, behind + 4))) return [];
	const found: Candidate[] = [];
	const spaced = /^[ \u3000](\p{Script=Han})(?=[、，。,\s”（(]|$)/u.exec(text.slice(behind, behind + 3));
	if (spaced?.[1] && !NEVER.has(spaced[1]))
		found.push({ name: surname + spaced[1], end: behind + 2, score: 4, fit: 4 });
	for (const length of [2, 1]) {
		const given = text.slice(behind, behind + length);
		if (given.length < length || !HAN.test(given)) continue;
		const name = surname + given;
		if ([...given].some((char) => NEVER.has(char)) || rules.not.has(name) || isDoubled(name)) continue;
		// 习主席: a family name with an office is no full name.
		if (rules.after.set.has(given)) continue;
		const end = behind + length;
		const kind = kindOfWord(name);
		const fit = follows(text, end, rules);
		if (!fit) continue;
		// Most full names have three characters; a name the dictionary knows is one.
		found.push({
			name,
			end,
			fit,
			score:
				fit +
				(name.length === 3 ? 0.5 : 0) +
				(kind === 'person' ? 1 : kind !== null && name.length < 3 ? -2 : 0),
		});
	}
	const [three, two] = found;
	// `徐辉作的报告`: where the shorter name fits too, a verb at the end of the longer one is the verb.
	if (three && two && two.fit > 1 && kindOfWord(three.name) === null && VERB_END.test(three.name))
		three.score -= 1.5;
	return found.toSorted((a, b) => b.score - a.score);
}

/** What may stand behind a dictionary word that is a name after all (`领导高山及…`). */
const WORD_BEHIND = /^(?:及|等|说|表示|介绍|强调|指出|分别|出席|参加|主持|陪同|率)/u;

/** The office that ends in front of `start`, past quotes and brackets that belong to it (`“达人”安俊`, `部长(书记)葛玉海`). */
function officeBefore(text: string, start: number, rules: NameRules): string | null {
	const office = wordBefore(text, start, rules.before);
	if (office) return office;
	if (text.slice(start - 2, start) === '——') return wordBefore(text, start - 2, rules.before);
	const close = text[start - 1] ?? '';
	if (close === '”' || close === '’') return wordBefore(text, start - 1, rules.before);
	if (close !== '）' && close !== ')') return null;
	const open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
	return open > 0 && start - open < 16 ? wordBefore(text, open, rules.before) : null;
}

/**
 * End of a name in sounds that begins at `start` behind the office of another country (`法国总统马克龙`,
 * `斯洛文尼亚总统娜塔莎·皮尔茨·穆萨尔`), or null.
 */
function foreignAt(text: string, start: number, rules: NameRules): number | null {
	if (!rules.sounds.has(text[start] ?? '')) return null;
	const office = wordBefore(text, start, rules.before);
	if (!office) return null;
	// The country stands in front of the office, at most a department between them (`德国国防部长`, `巴西当选总统`).
	const before = text.slice(Math.max(0, start - office.length - 10), start - office.length);
	if (![...before].some((_, at) => wordBefore(before, at + 1, rules.countries))) return null;
	let end = start;
	while (
		end < text.length &&
		(rules.sounds.has(text[end] ?? '') ||
			(end > start && /[·\-—]/u.test(text[end] ?? '') && rules.sounds.has(text[end + 1] ?? '')))
	)
		end++;
	for (; end > start + 1; end--) {
		if (/[·\-—]/u.test(text.slice(end - 1, end + 1))) continue;
		const fit = follows(text, end, rules);
		if (fit > 1 || (fit === 1 && end - start > 3)) return end;
	}
	return null;
}

/** Longest name with a title behind it that `mayStand` looks for. */
const LONGEST = 4;

/** Whether anything around a place could prove a name there: cheap, so that few places are weighed in full. */
function mayStand(text: string, at: number, rules: NameRules): boolean {
	const char = text[at] ?? '';
	if (!rules.single.has(char) && !rules.compound.has(text.slice(at, at + 2))) return false;
	if (CLAUSE_START.test(text.slice(Math.max(0, at - 1), at)) || officeBefore(text, at, rules)) return true;
	for (let end = at + 2; end <= at + LONGEST; end++) if (wordAt(text, end, rules.after)) return true;
	return false;
}

/** Names in one part of an article that their surroundings prove; overlaps are settled left to right. */
export function findNames(text: string, rules: NameRules): NameFound[] {
	const found: NameFound[] = [];
	let listEnd = -1;
	for (let at = 0; at < text.length; at++) {
		const inList = at === listEnd;
		const foreign = foreignAt(text, at, rules);
		if (foreign) {
			found.push({ name: text.slice(at, foreign), start: at, end: foreign, reason: 'office' });
			at = foreign - 1;
			continue;
		}
		if (!inList && !mayStand(text, at, rules)) continue;
		const [best] = candidatesAt(text, at, rules);
		const reason = best && reasonFor(text, at, best, inList, rules);
		if (!best || !reason) continue;
		found.push({ name: best.name, start: at, end: best.end, reason });
		const separator = /^(?:、|和|与|以及|及|\s+)/u.exec(text.slice(best.end, best.end + 3));
		listEnd = separator ? best.end + separator[0].length : -1;
		at = best.end - 1;
	}
	return found;
}

function reasonFor(
	text: string,
	at: number,
	best: Candidate,
	inList: boolean,
	rules: NameRules,
): Reason | null {
	const rest = text.slice(best.end, best.end + 60);
	if (NAMESAKE.test(rest) || DOCUMENT.test(rest)) return null;
	const kind = kindOfWord(best.name);
	const isWord = kind === 'word' || kind === 'place';
	const weak = rules.weak.has(best.name[0] ?? '');
	// `曾来到`: a word and a verb.
	if (weak && best.name.length === 2 && rules.verbs.set.has(best.name[1] ?? '')) return null;
	// `青少年时代起`, `应邀参会`: the name would begin with a word.
	const doubtful = weak && best.name.length > 2 && kindOfWord(best.name.slice(0, 2)) === 'word';
	const title = wordAt(text, best.end, rules.after);
	if (title && kind !== 'place' && !(isWord && best.name.length < 3) && !weak && !ORGAN.test(best.name))
		if (startsWord(text, at, best, title.length)) return 'title-behind';
	const office = officeBefore(text, at, rules);
	if (office) {
		const group = rules.groups.has(office);
		if (isWord) return WORD_BEHIND.test(rest) && (!group || office === '领导') ? 'office' : null;
		if (group && kindOfWord(best.name.slice(0, 2)) === 'word') return null;
		return best.fit >= (doubtful ? 3 : weak || group ? 2 : 1) && !(doubtful && group) ? 'office' : null;
	}
	if (isWord || doubtful) return null;
	if (inList) return best.fit >= 2 ? 'list' : null;
	if (
		!weak &&
		CLAUSE_START.test(text.slice(Math.max(0, at - 1), at)) &&
		SPEAKS.test(rest) &&
		startsWord(text, at, best, 0)
	)
		return 'speaks';
	return null;
}

/** Ends of names of bodies: `商务局` before 同志 is no person. */
const ORGAN = /[局部会委处科院所站厂社台馆店行队组团室办司党国前原副]$/u;

/** Whether no dictionary word crosses the edges of the candidate; a title may be one word with the name. */
function startsWord(text: string, at: number, { end }: Candidate, title: number): boolean {
	const from = Math.max(0, at - 8);
	const edges = new Set<number>();
	let position = from;
	for (const word of cut(text.slice(from, end + 8))) {
		edges.add(position);
		position += word.length;
	}
	return edges.has(at) && (edges.has(end) || (title > 0 && edges.has(end + title)));
}
