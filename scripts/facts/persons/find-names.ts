/**
 * Finds Chinese personal names in running text by what stands around them: an office in front, a title or a verb behind,
 * a list of names. No statistics of unknown texts, no guessing without a reason that can be shown.
 */
import { isGrammar, kindOfWord } from '../../language/segmenter.ts';
import { candidatesAt, POSTURE, type Candidate } from './candidates.ts';
import { callingBefore, crossedInFront, endsWhole, isUnknown, startsWord } from './edges.ts';
import { foreignAt } from './foreign.ts';
import { wordAt, wordBefore, type NameFound, type NameRules, type Reason } from './rules.ts';
import {
	ACTS_AS_PERSONS_DO,
	AGE_IN_FRONT,
	APPOINTED,
	AS_OFFICE,
	ASKER_IN_FRONT,
	CALLED,
	CALLING,
	CLAUSE_START,
	COUNTED,
	DISH_END,
	DOCUMENT,
	ONLY_PERSONS_DO,
	NAMESAKE,
	BODY_END,
	PLACE_END,
	SPEAKS,
	TOLD_OF,
	WORD_BEHIND,
} from './surroundings.ts';
import { phrase } from '../../language/phrases.ts';

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

const TOWARDS = phrase('around-names', 'leads-to-a-name');
const DOT = /^[·•]/u;

/** Longest name with a title behind it that `mayStand` looks for. */
const LONGEST = 4;

const LEADS = phrase('around-names', 'grammar-behind-office');
const HARDLY = phrase('around-names', 'hardly-borne');
const DRIVEN = phrase('around-names', 'called-up');
const THINGS = phrase('around-names', 'words-for-things');

/** Whether anything around a place could prove a name there: cheap, so that few places are weighed in full. */
function mayStand(text: string, at: number, rules: NameRules): boolean {
	const char = text[at] ?? '';
	if (!rules.single.has(char) && !rules.compound.has(text.slice(at, at + 2))) return false;
	const last = text[at - 1] ?? '';
	if (
		CLAUSE_START.test(last) ||
		last === '的' ||
		last === '叫' ||
		last === '由' ||
		APPOINTED().test(text.slice(Math.max(0, at - 2), at)) ||
		CALLING().test(last) ||
		((last === ' ' || last === '\u3000') && ASKER_IN_FRONT.test(text.slice(Math.max(0, at - 18), at))) ||
		officeBefore(text, at, rules)
	)
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
			(office !== null && !rules.groups.has(office)) ||
			AGE_IN_FRONT.test(text.slice(Math.max(0, at - 12), at)) ||
			(CALLING().test(text[at - 1] ?? '') && callingBefore(text, at));
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

/** Whether a name written with sounds only goes on in sounds behind its third character. */
const goesOn = (text: string, { name, end }: Candidate, rules: NameRules): boolean =>
	name.length > 2 &&
	rules.sounds.has(text[end] ?? '') &&
	[...name].every((char) => rules.sounds.has(char)) &&
	!POSTURE.test(text.slice(end, end + 2)) &&
	!wordAt(text, end, rules.verbs) &&
	!wordAt(text, end, rules.after);

function reasonFor(
	text: string,
	at: number,
	best: Candidate,
	inList: boolean,
	rules: NameRules,
): Reason | null {
	const rest = text.slice(best.end, best.end + 60);
	if (NAMESAKE().test(rest) || DOCUMENT().test(rest)) return null;
	// Part of a longer name in sounds: 巴格利 of 阿朗佐·巴格利.
	if (DOT.test(text[at - 1] ?? '') || DOT.test(rest)) return null;
	// 斯维里 of 斯维里坚科.
	if (goesOn(text, best, rules)) return null;
	if (isGrammar(best.name.slice(0, 2)) || crossedInFront(text, at)) return null;
	const kind = kindOfWord(best.name);
	const isWord = kind === 'word' || kind === 'place';
	const weak = kind !== 'person' && rules.weak.has(best.name[0] ?? '');
	const before = text.slice(Math.max(0, at - 12), at);
	const aged = AGE_IN_FRONT.test(before);
	// `曾出现`: a word behind a character that is rather a word than a family name.
	const offices = officeBefore(text, at, rules);
	const inOffice = offices !== null && !rules.groups.has(offices);
	if (
		weak &&
		!aged &&
		best.fit < (inOffice && THINGS().test(best.name) ? 2 : 3) &&
		kindOfWord(best.name.slice(1)) === 'word'
	)
		return null;
	// `好|人才|公寓`: what names groups ends in the middle of a word.
	if (offices !== null && !inOffice && crossedInFront(text, at, 2)) return null;
	if (offices !== null && !inOffice && LEADS().test(best.name) && !endsWhole(text, at, best.end)) return null;
	if (
		offices !== null &&
		!inOffice &&
		best.name.length === 2 &&
		DRIVEN().test(text.slice(Math.max(0, at - offices.length - 2), at - offices.length))
	)
		return null;
	if (offices !== null && !inOffice && kind !== 'person' && HARDLY().test(best.name)) return null;
	// `的钱一家一半`, `那一代`: a number with what it counts.
	if (COUNTED().test(best.name)) return null;
	// `向普京`, `时强调`: a word in front of a person or a verb.
	const given = best.name.slice(1);
	if (weak && (rules.verbs.set.has(given) || (TOWARDS().test(best.name) && kindOfWord(given) === 'person')))
		return null;
	// `曾来到`: a word and a verb.
	if (weak && best.name.length === 2 && rules.verbs.set.has(best.name[1] ?? '')) return null;
	const { name, end, fit } = best;
	const prefix = rules.compound.has(name.slice(0, 2)) ? null : kindOfWord(name.slice(0, 2));
	// Three characters of which no two are a word: with a family name in front hardly anything but a name.
	const whole = name.length > 2 && prefix !== 'word';
	// `青少年时代起`, `明确提出`: the name would begin with a word, and a word would cross its end.
	// `保洁员陆续走进来`: so with any family name, where no verb of two characters or pause stands behind.
	const doubtful = name.length > 2 && prefix === 'word' && (weak || fit < 3) && !endsWhole(text, at, end);
	const title = wordAt(text, end, rules.after);
	// `王秀英老人` is somebody, `周家老人` are many.
	const somebody = title !== null && (!rules.groups.has(title) || (whole && isUnknown(text, at, end)));
	if (
		somebody &&
		kind !== 'place' &&
		!(isWord && name.length < 3) &&
		!(weak && !(whole && isUnknown(text, at, end))) &&
		!BODY_END().test(name)
	)
		if (startsWord(text, at, best.end, title.length)) return 'title-behind';
	const office = officeBefore(text, at, rules);
	if (office) {
		const group = rules.groups.has(office);
		if (isWord) return WORD_BEHIND().test(rest) && (!group || office === '领导') ? 'office' : null;
		if (doubtful || (prefix === 'word' && name.length > 2 && (group ? fit < 3 : fit < 2))) return null;
		// Without anything behind it to show its end, a word must not cross it: `殷殷嘱托`, `肖培今天`.
		if (fit < 2 && !endsWhole(text, at, end)) return null;
		// `妻子王秀娥靠缝被子`: what the dictionary knows nothing of is a name, whatever stands behind it.
		const unknown = whole && isUnknown(text, at, end);
		const least =
			(weak && !(unknown && !LEADS().test(name))) || (group && !whole)
				? 2
				: weak || (group && !unknown) || !whole
					? 1
					: 0;
		return fit >= least ? 'office' : null;
	}
	// `甘肃要`, `吉林省`: a place begins the clause.
	if (isWord || doubtful || prefix === 'place') return null;
	if (whole && ASKER_IN_FRONT.test(text.slice(Math.max(0, at - 18), at)) && /^[）)]/u.test(rest))
		return 'asks';
	if (inList) return fit >= 2 ? 'list' : null;
	// `七十岁的时候会有`: no age of a person.
	if (aged) return fit > 1 ? (weak && prefix === 'word' ? null : 'age') : whole ? 'age' : null;
	if ((weak && !(whole && ONLY_PERSONS_DO().test(rest))) || PLACE_END().test(name)) return null;
	if (!fit && !(whole && isUnknown(text, at, end))) return null;
	if (whole && CALLING().test(before) && callingBefore(text, at) && endsWhole(text, at, end))
		return 'calling';
	if (!fit && !(whole && TOLD_OF().test(rest))) return null;
	if (whole && fit > 1 && !DISH_END().test(name) && before.endsWith('的') && startsWord(text, at, best.end))
		return 'of';
	const told = whole && !weak && name[1] !== '得' && isUnknown(text, at, end);
	if (told && APPOINTED().test(before) && AS_OFFICE().test(rest)) return 'called';
	if (told && CALLED.some(([front, behind]) => front.test(before) && behind.test(rest))) return 'called';
	if (!CLAUSE_START.test(before) || !startsWord(text, at, best.end)) return null;
	if (told && TOLD_OF().test(rest)) return 'acts';
	if (!weak && SPEAKS().test(rest)) return 'speaks';
	return whole && ACTS_AS_PERSONS_DO().test(rest) ? 'acts' : null;
}
