/**
 * Finds Chinese personal names in running text by what stands around them: an office in front, a title or a verb behind,
 * a list of names. No statistics of unknown texts, no guessing without a reason that can be shown.
 */
import type { Names, Offices } from '../../../src/schema.ts';
import { cut, kindOfWord } from '../segmenter.ts';

/** Why a stretch of text is taken for a name, strongest first. */
export type Reason =
	'office' | 'list' | 'title-behind' | 'speaks' | 'calling' | 'age' | 'of' | 'acts' | 'again' | 'page';

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
/** Grammar words that stand in no given name. */
const NEVER = new Set('的了是与及等说们被它她他你我很没吗呢吧啊');
/** Words that no given name ends in, though some begin with one (`付有才`, `高向荣`). */
const NEVER_LAST = new Set(
	'在和称对向把从就也还都将并或但而之其这那又不有个以到至由因所者已再则让给按据着过得地各每某该此第几两三二四五六七八九十百千万亿年月日时分秒次场项条件位名区县市省镇乡村路街号',
);
/** Ends of names of places and buildings, where only grammar speaks for a person. */
const PLACE_END =
	/[站楼寺州滩山湖河江桥村镇县区市路街港岛湾口沟坪乡店坊园馆院校厂库场苑庄屯寨堡关峰岭谷塔殿亭镇部局会社党组队团率价量额比期版型]$/u;
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
const LIST_BEHIND =
	/^(?:那|这|今年|去年|当年|如今|年轻|第一|头一|头[一个]|连|因|患|请|笑|先|再|才|刚|只|会(?![议上场展谈见员长址])|家住|“|、|和|与|及|以及|等|\d|（|\(|，|,|。|；|;|：|:|”|！|$|\s)/u;
const PAUSE_BEHIND = /^(?:[，。；：！？、,;:!?）)”’（(—…]|$)/u;
const CLAUSE_START = /(?:^|[，。；：！？“”‘’,;:!?\n（(、…—])$/u;
const SPEAKS =
	/^(?:(?:在[^，。]{2,14}(?:时|中|上))?(?:表示|强调|指出|介绍|要求|认为|告诉|坦言|感慨|说|回忆道|感叹|透露|提出，|深有|主持会议|出席会议|参加会议|主持召开|作了?讲话|一行|来到|赴|通报了?|宣布))/u;
/** `撑着`, `望着`: what persons do while something else goes on. */
const POSTURE = /^\p{Script=Han}着/u;

/** Whether what stands at `at` can follow a name; more is surer. */
function follows(text: string, at: number, rules: NameRules): number {
	const rest = text.slice(at, at + 60);
	if (PAUSE_BEHIND.test(rest)) return 3;
	if (wordAt(text, at, rules.after)) return 3;
	const verb = wordAt(text, at, rules.verbs);
	if ((verb && verb.length > 1) || verb === '说' || POSTURE.test(rest)) return 3;
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

/** More than a verb of one character, less than one of two. */
const PROVED = 2;

/** `殷殷`, `常常`: a word said twice. */
const isDoubled = (name: string): boolean => name.length === 2 && name[0] === name[1];

/** Verbs and adverbs of one character in which hardly any given name ends. */
const VERB_END = /[作说称对在把将从用带做被曾也还又便却仍获赴同率携出去下回走看听拿给让使因于由]$/u;

/**
 * Names that can begin at `start`, letter-spaced ones too (`李 侃`), best first.
 * @param proved whether what stands in front calls for a name: then a verb of one character does not shorten it
 */
function candidatesAt(text: string, start: number, rules: NameRules, proved = false): Candidate[] {
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
	if (spaced?.[1] && !NEVER.has(spaced[1]) && !NEVER_LAST.has(spaced[1]))
		found.push({ name: surname + spaced[1], end: behind + 2, score: 4, fit: 4 });
	for (const length of [2, 1]) {
		const given = text.slice(behind, behind + length);
		if (given.length < length || !HAN.test(given)) continue;
		const name = surname + given;
		if ([...given].some((char) => NEVER.has(char)) || NEVER_LAST.has(given.at(-1) ?? '')) continue;
		if (rules.not.has(name) || isDoubled(name)) continue;
		// 习主席: a family name with an office is no full name.
		if (rules.after.set.has(given)) continue;
		const end = behind + length;
		const kind = kindOfWord(name);
		const fit = follows(text, end, rules);
		// Behind an office two characters after a family name need nothing behind them; one does.
		if (!fit && given.length < 2) continue;
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
	else if (
		three &&
		proved &&
		endsWhole(text, start, three.end) &&
		(two?.fit ?? 0) < 3 &&
		kindOfWord(three.name.slice(0, 2)) !== 'word' &&
		!VERB_END.test(three.name)
	)
		three.score += PROVED;
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
	const last = text[at - 1] ?? '';
	if (CLAUSE_START.test(last) || last === '的' || CALLING.test(last) || officeBefore(text, at, rules))
		return true;
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
		const office = officeBefore(text, at, rules);
		const proved =
			(office !== null && !rules.groups.has(office)) || AGE.test(text.slice(Math.max(0, at - 12), at));
		const [best] = candidatesAt(text, at, rules, proved);
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
	const weak = kind !== 'person' && rules.weak.has(best.name[0] ?? '');
	// `曾出现`: a word behind a character that is rather a word than a family name.
	if (weak && best.fit < 3 && kindOfWord(best.name.slice(1)) === 'word') return null;
	// `曾来到`: a word and a verb.
	if (weak && best.name.length === 2 && rules.verbs.set.has(best.name[1] ?? '')) return null;
	const { name, end, fit } = best;
	const prefix = rules.compound.has(name.slice(0, 2)) ? null : kindOfWord(name.slice(0, 2));
	// Three characters of which no two are a word: with a family name in front hardly anything but a name.
	const whole = name.length > 2 && prefix !== 'word';
	// `青少年时代起`, `明确提出`: the name would begin with a word, and a word would cross its end.
	const doubtful = weak && name.length > 2 && prefix === 'word' && !endsWhole(text, at, end);
	const title = wordAt(text, end, rules.after);
	if (title && kind !== 'place' && !(isWord && name.length < 3) && !weak && !ORGAN.test(name))
		if (startsWord(text, at, best, title.length)) return 'title-behind';
	const office = officeBefore(text, at, rules);
	if (office) {
		const group = rules.groups.has(office);
		if (isWord) return WORD_BEHIND.test(rest) && (!group || office === '领导') ? 'office' : null;
		if (doubtful || (prefix === 'word' && name.length > 2 && (group ? fit < 3 : fit < 2))) return null;
		// Without anything behind it to show its end, a word must not cross it: `殷殷嘱托`, `肖培今天`.
		if (fit < 2 && !endsWhole(text, at, end)) return null;
		const least = weak || (group && !whole) ? 2 : group || !whole ? 1 : 0;
		return fit >= least ? 'office' : null;
	}
	if (isWord || doubtful) return null;
	if (inList) return fit >= 2 ? 'list' : null;
	const before = text.slice(Math.max(0, at - 12), at);
	if (AGE.test(before)) return fit > 1 || whole ? 'age' : null;
	if ((weak && !(whole && HUMAN.test(rest))) || !fit || PLACE_END.test(name)) return null;
	if (whole && CALLING.test(before) && callingBefore(text, at)) return 'calling';
	if (whole && fit > 1 && before.endsWith('的') && startsWord(text, at, best, 0)) return 'of';
	if (!CLAUSE_START.test(before) || !startsWord(text, at, best, 0)) return null;
	if (!weak && SPEAKS.test(rest)) return 'speaks';
	return whole && ACTS.test(rest) ? 'acts' : null;
}

/** Whether a word of two characters or more, and no longer one, ends where a name would begin: `瓦工`, not `工` of `工程师`. */
function callingBefore(text: string, start: number): boolean {
	const from = Math.max(0, start - 10);
	let position = from;
	for (const word of cut(text.slice(from, start + 6))) {
		position += word.length;
		if (position >= start) return position === start && word.length > 1;
	}
	return false;
}

/** Whether no dictionary word crosses the end of a candidate. */
function endsWhole(text: string, start: number, end: number): boolean {
	let position = start;
	for (const word of cut(text.slice(start, end + 6))) {
		position += word.length;
		if (position >= end) return position === end;
	}
	return true;
}

/**
 * Names that only their repetition could prove: three characters at the beginning of a clause, before what a person
 * does, whole in the dictionary's eyes.
 */
export function findRepeatable(text: string, rules: NameRules): NameFound[] {
	const found: NameFound[] = [];
	for (let at = 0; at < text.length; at++) {
		if (!rules.single.has(text[at] ?? '') || !CLAUSE_START.test(text.slice(Math.max(0, at - 1), at)))
			continue;
		const [best] = candidatesAt(text, at, rules);
		if (!best || best.fit < 2 || best.name.length < 3 || rules.weak.has(best.name[0] ?? '')) continue;
		if (kindOfWord(best.name) !== null || kindOfWord(best.name.slice(0, 2)) === 'word') continue;
		if (PLACE_END.test(best.name) || NAMESAKE.test(text.slice(best.end, best.end + 6))) continue;
		if (startsWord(text, at, best, 0))
			found.push({ name: best.name, start: at, end: best.end, reason: 'again' });
	}
	return found;
}

/** Where a name that is known from elsewhere on the page stands: whole, and not as part of another name. */
export function findKnown(text: string, name: string): NameFound[] {
	const found: NameFound[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const end = at + name.length;
		if (NAMESAKE.test(text.slice(end, end + 6)) || DOCUMENT.test(text.slice(end, end + 60))) continue;
		if (name.length > 2 || startsWord(text, at, { name, end, score: 0, fit: 0 }, 0))
			found.push({ name, start: at, end, reason: 'page' });
	}
	return found;
}

/** `37岁的孙桂兰`, `九岁的曹天舒`. */
const AGE = /(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:多)?岁的$/u;
/** Ends of callings that no list can hold all of: 梅农, 瓦工, 木匠, 家具商, 值班长. */
const CALLING = /[长员师手工匠农商户医夫人客嫂兵警官]$/u;
/** What only persons do. */
const HUMAN = /^(?:说|笑|表示|告诉|介绍|坦言|回忆|会告诉|\p{Script=Han}着)/u;
/** What only persons do, at the beginning of a clause. */
const ACTS = /^(?:把|\p{Script=Han}着|说|笑着|告诉|想了|算了)/u;

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
