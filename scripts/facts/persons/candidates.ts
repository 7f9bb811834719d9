/** Stretches of text that have the form of a Chinese name, weighed by what stands behind them. */
import { cut, kindOfWord } from '../../language/segmenter.ts';
import { endsWhole } from './edges.ts';
import { wordAt, type NameRules } from './rules.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Grammar words that stand in no given name. */
const NEVER = new Set('的了是与及等说们被它她他你我很没吗呢吧啊也还就已谁');
/** Words that no given name ends in, though some begin with one (`付有才`, `高向荣`). */
const NEVER_LAST = new Set(
	'在和称对向把从就也还都将并或但而之其这那又不有个以到至由因所者已再则让给按据着过得地各每某该此第几两三二四五六七八九十百千万亿年月日时分秒次场项条件位名区县市省镇乡村路街号上下后',
);
/** `永年`, `鹤年`: given names that wish for a long life. */
const LONG_LIFE =
	/^[^一二三四五六七八九十百千万亿数多几今去明后前每全半当整新近历往牛马羊龙虎猴鸡狗猪鼠兔蛇学周本来余]年$/u;
/** `江国镇`, `李成名`: given names that end as a place does, which only an office in front and a pause or a verb behind prove. */
const PLACE_LAST = /^[^家][镇村乡名省路]$/u;
const ENDS_NAME = /^(?:和|与|及|以及|等)/u;
/** `杨女士`, `王大爷`: a family name with a form of address is not a full name. */
const ADDRESS =
	/^(?:女士|先生|太婆|太太|老太|大爷|大妈|大娘|大姐|大哥|大叔|阿姨|奶奶|爷爷|师傅|老师|医生|老板|阿公|阿婆|婆婆|公公|伯伯|叔叔|婶婶|妈妈|爸爸|大婶|大嫂|嫂子|老汉|爹|某|叔|婶|伯(?![\p{Script=Han}](?:介绍|表示|告诉|坦言|认为|强调|指出))|总|工|局|处|队|老|氏|家(?:庄|村|湾|集|沟|边|寨|堡|坝|咀|渡|桥|圩|店|口|营))/u;
/** Behind a name in a list or at its end. */
const LIST_BEHIND =
	/^(?:那|这|今年|去年|当年|如今|年轻|第一|头一|头[一个]|连|因|患|请|笑|先|再|才|刚|只|会(?![议上场展谈见员长址])|家住|“|、|和|与|及|以及|等|\d|（|\(|，|,|。|；|;|：|:|”|！|$|\s)/u;
const PAUSE_BEHIND = /^(?:[，。；：！？、,;:!?）)”’（(—…]|$)/u;
/** `撑着`, `望着`: what persons do while something else goes on. */
export const POSTURE = /^\p{Script=Han}着/u;

/** Whether what stands at `at` can follow a name; more is surer. */
export function follows(text: string, at: number, rules: NameRules): number {
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

export interface Candidate {
	name: string;
	end: number;
	score: number;
	/** How well what stands behind fits the end of a name, 0–4. */
	fit: number;
}

/** May a given name end in a character that names hardly end in? */
const endsUnusually = (text: string, end: number, given: string, rules: NameRules): boolean =>
	LONG_LIFE.test(given) ||
	(PLACE_LAST.test(given) && (follows(text, end, rules) > 2 || ENDS_NAME.test(text.slice(end, end + 2))));

/** More than a verb of one character, less than one of two. */
const PROVED = 2;

/** `殷殷`, `常常`: a word said twice. */
const isDoubled = (name: string): boolean => name.length === 2 && name[0] === name[1];

/** Words of two characters that stand behind a name and seem to lend it their first: `吴平刚|刚`, `沈一原|来`. */
const ACROSS =
	/^(?:刚刚|原来|学会|当场|先后|曾经|正在|已经|一直|每天|今年|从此|带头|随后|立即|马上|经常|本来|后来|终于|仍然|始终|连忙|赶忙|赶紧|专门|特意|主动|便是|前后|高兴|满脸|家住|明白|想起|有点|关于|主讲|主持|邀请|应邀|受邀|出席|出任|会见|会谈|宣布|宣读|陪同|参加|参与)/u;

/** Verbs and adverbs of one character in which hardly any given name ends. */
const VERB_END = /[作说称对在把将从用带做被曾也还又便却仍获赴同率携出去下回走看听拿给让使因于由]$/u;

/**
 * Names that can begin at `start`, letter-spaced ones too (`李 侃`), best first.
 * @param proved whether what stands in front calls for a name: then a verb of one character does not shorten it
 */
export function candidatesAt(text: string, start: number, rules: NameRules, proved = false): Candidate[] {
	const pair = text.slice(start, start + 2);
	const surname = rules.compound.has(pair)
		? pair
		: rules.single.has(text[start] ?? '')
			? (text[start] ?? '')
			: '';
	if (!surname) return [];
	const behind = start + surname.length;
	if (
		ADDRESS.test(text.slice(behind, behind + 4)) ||
		/^(?:边.边|(.)[一了]\1)/u.test(text.slice(start, start + 3))
	)
		return [];
	const found: Candidate[] = [];
	const spaced = /^[ \u3000](\p{Script=Han})(?=[、，。,\s”（(]|$)/u.exec(text.slice(behind, behind + 3));
	if (spaced?.[1] && !NEVER.has(spaced[1]) && !NEVER_LAST.has(spaced[1]))
		found.push({ name: surname + spaced[1], end: behind + 2, score: 4, fit: 4 });
	for (const length of [2, 1]) {
		const given = text.slice(behind, behind + length);
		if (given.length < length || !HAN.test(given)) continue;
		const name = surname + given;
		if (
			[...given].some((char) => NEVER.has(char)) ||
			(NEVER_LAST.has(given.at(-1) ?? '') && !(proved && endsUnusually(text, behind + length, given, rules)))
		)
			continue;
		if (rules.not.has(name) || isDoubled(name)) continue;
		// 习主席: a family name with an office is no full name.
		if (rules.after.set.has(given) || (given.length > 1 && rules.before.set.has(given))) continue;
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
	if (three && two && ACROSS.test(text.slice(three.end - 1, three.end + 1))) three.score -= PROVED + 2;
	else if (three && two && two.fit > 1 && kindOfWord(three.name) === null && VERB_END.test(three.name))
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
