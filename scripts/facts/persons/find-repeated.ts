/** Names that stand more than once: proved by coming again, or known from another article of the page. */
import { kindOfWord } from '../../language/segmenter.ts';
import { candidatesAt } from './candidates.ts';
import { startsWord } from './edges.ts';
import type { NameFound, NameRules } from './rules.ts';
import { CLAUSE_START, DISH_END, DOCUMENT, NAMESAKE, PLACE_END } from './surroundings.ts';

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
		const prefix = kindOfWord(best.name.slice(0, 2));
		if (kindOfWord(best.name) !== null || prefix === 'word' || prefix === 'place') continue;
		if (
			PLACE_END().test(best.name) ||
			DISH_END().test(best.name) ||
			NAMESAKE().test(text.slice(best.end, best.end + 6))
		)
			continue;
		if (startsWord(text, at, best.end))
			found.push({ name: best.name, start: at, end: best.end, reason: 'again' });
	}
	return found;
}

/** Where a name that is known from elsewhere on the page stands: whole, and not as part of another name. */
export function findKnown(text: string, name: string): NameFound[] {
	const found: NameFound[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const end = at + name.length;
		if (NAMESAKE().test(text.slice(end, end + 6)) || DOCUMENT().test(text.slice(end, end + 60))) continue;
		if (name.length > 2 || startsWord(text, at, end)) found.push({ name, start: at, end, reason: 'page' });
	}
	return found;
}
