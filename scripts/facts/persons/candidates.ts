/** Stretches of text that have the form of a Chinese name, weighed by what stands behind them. */
import { cut, kindOfWord } from '../../language/segmenter.ts';
import { endsWhole } from './edges.ts';
import { wordAt, type NameRules } from './rules.ts';
import { phrase } from '../../language/phrases.ts';

const HAN = /^\p{Script=Han}+$/u;
const NEVER = phrase('around-names', 'never-in-given');
const NEVER_LAST = phrase('around-names', 'never-last');
const LONG_LIFE = phrase('around-names', 'long-life');
const PLACE_LAST = phrase('around-names', 'place-last');
const ENDS_NAME = phrase('around-names', 'joins-names');
const ADDRESS = phrase('around-names', 'address');
const LIST_BEHIND = phrase('around-names', 'behind');
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
	if (verb || LIST_BEHIND().test(rest)) return 2;
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
	LONG_LIFE().test(given) ||
	(PLACE_LAST().test(given) && (follows(text, end, rules) > 2 || ENDS_NAME().test(text.slice(end, end + 2))));

/** More than a verb of one character, less than one of two. */
const PROVED = 2;

/** `殷殷`, `常常`: a word said twice. */
const isDoubled = (name: string): boolean => name.length === 2 && name[0] === name[1];

const ACROSS = phrase('around-names', 'lends-its-first');

const VERB_END = phrase('around-names', 'verb-end');

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
		ADDRESS().test(text.slice(behind, behind + 4)) ||
		/^(?:边.边|(.)[一了]\1)/u.test(text.slice(start, start + 3))
	)
		return [];
	const found: Candidate[] = [];
	const spaced = /^[ \u3000](\p{Script=Han})(?=[、，。,\s”（(]|$)/u.exec(text.slice(behind, behind + 3));
	if (spaced?.[1] && !NEVER().test(spaced[1]) && !NEVER_LAST().test(spaced[1]))
		found.push({ name: surname + spaced[1], end: behind + 2, score: 4, fit: 4 });
	for (const length of [2, 1]) {
		const given = text.slice(behind, behind + length);
		if (given.length < length || !HAN.test(given)) continue;
		const name = surname + given;
		if (
			[...given].some((char) => NEVER().test(char)) ||
			(NEVER_LAST().test(given.at(-1) ?? '') &&
				!(proved && endsUnusually(text, behind + length, given, rules)))
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
	if (three && two && ACROSS().test(text.slice(three.end - 1, three.end + 1))) three.score -= PROVED + 2;
	else if (three && two && two.fit > 1 && kindOfWord(three.name) === null && VERB_END().test(three.name))
		three.score -= 1.5;
	else if (
		three &&
		proved &&
		endsWhole(text, start, three.end) &&
		(two?.fit ?? 0) < 3 &&
		kindOfWord(three.name.slice(0, 2)) !== 'word' &&
		!VERB_END().test(three.name)
	)
		three.score += PROVED;
	return found.toSorted((a, b) => b.score - a.score);
}
