import { anyPhrase, phrase } from '../../language/phrases.ts';
import { byLanguage } from '../../language/words.ts';
import { follows } from './candidates.ts';
import { wordBefore, type NameRules } from './rules.ts';

/** `哈萨克族牧民`: a people whose names are printed in sounds too, and what stands between it and the name. */
const PEOPLE = byLanguage(
	() =>
		new RegExp(
			`${anyPhrase('around-names', 'people')}族(?:老?${anyPhrase('around-names', 'of-a-people')})$`,
			'u',
		),
);
const THEIRS = phrase('around-names', 'sounds-of-peoples');
const LONGEST_OF_THEIRS = 6;

/** End of such a name behind a people and a calling, or null. */
function peopleAt(text: string, start: number, rules: NameRules): number | null {
	if (!PEOPLE().test(text.slice(Math.max(0, start - 9), start))) return null;
	const isSound = (char: string | undefined) =>
		char !== undefined && (rules.sounds.has(char) || THEIRS().test(char));
	let end = start;
	while (end - start < LONGEST_OF_THEIRS && isSound(text[end])) end++;
	for (; end > start + 1; end--) if (follows(text, end, rules) > 1) return end;
	return null;
}

/**
 * End of a name in sounds that begins at `start` behind the office of another country (`法国总统马克龙`,
 * `斯洛文尼亚总统娜塔莎·皮尔茨·穆萨尔`), or null.
 */
export function foreignAt(text: string, start: number, rules: NameRules): number | null {
	const ofPeople = peopleAt(text, start, rules);
	if (ofPeople !== null) return ofPeople;
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
		if (/[·\-—]/u.test(text.slice(end - 1, end + 1)) || text.slice(end - 2, end) === '特别') continue;
		const fit = follows(text, end, rules);
		if (fit > 1 || (fit === 1 && end - start > 3)) return end;
	}
	return null;
}
