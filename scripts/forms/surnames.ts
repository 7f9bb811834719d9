/** Family names as they stand in bylines, from `content/language/surnames.yaml`. */
import { language } from '../language/words.ts';

/** Length of the family name the text begins with, 0 where it begins with none. @param proved beside a role words are family names too */
export function surnameLength(text: string, proved = false): 0 | 1 | 2 {
	const { borne, compound, words } = language().surnames;
	if (compound.has(text.slice(0, 2))) return 2;
	const first = text.slice(0, 1);
	return borne.has(first) || (proved && words.has(first)) ? 1 : 0;
}

/** The single family names, for generators of test pages. */
export const surnames = (): readonly string[] => [...language().surnames.borne];

/** Does the text begin with a family name that many bear, or with a compound one? */
export function isFrequentSurname(text: string): boolean {
	const { frequent, compound } = language().surnames;
	return frequent.has(text.slice(0, 1)) || compound.has(text.slice(0, 2));
}
