/** Names of bodies and events in running text: what may be said aloud as the reason why two articles are related. */
import file from '../../content/language/named-things.yaml?raw';
import { alternativesOf, patternOf } from '../text/phrases.ts';
import { readPhrases } from '../text/read-phrases.ts';
import type { TaggedWord } from '../text/words.ts';

export interface NamedThing {
	kind: 'institution' | 'event';
	name: string;
}

/** Words that may stand in front of it and belong to the name. */
const inName = /^(?:n|ns|nt|nz|nr|j|vn|b|f|m|x)/u;
const placeName = /^(?:ns|nt|nz|nr)/u;

const row = readPhrases(['bodies', 'names-nobody', 'held-in-turn', 'called-by-quotes', 'kind-of-them'], file);
const bodies = patternOf(row.bodies);
const namesNobody = patternOf(row['names-nobody']);
const heldInTurn = alternativesOf(row['held-in-turn']);
const byQuotes = `${alternativesOf(row['kind-of-them'])}?${alternativesOf(row['called-by-quotes'])}`;
const eventPattern = new RegExp(
	`第[一二三四五六七八九十百\\d]+届[\\p{Script=Han}（）()]{2,14}?${heldInTurn}|《[^《》]{3,20}》|“[^“”]{3,14}”(?=${byQuotes})`,
	'gu',
);

function bodiesIn(words: readonly TaggedWord[]): string[] {
	const found: string[] = [];
	words.forEach(({ word }, end) => {
		if (!bodies.test(word)) return;
		let start = end;
		while (start > 0 && end - start < 3 && inName.test(words[start - 1]?.tag ?? '')) start -= 1;
		// The name begins with the name of a place or a person, if any word of it is one.
		const own = words.slice(start, end + 1);
		const first = own.findIndex(({ tag }) => placeName.test(tag));
		if (first < 0 || (first === own.length - 1 && own.length > 1)) return;
		const name = own
			.slice(first)
			.map((one) => one.word)
			.join('');
		const length = [...name].length;
		if (length >= 4 && length <= 16 && /^\p{Script=Han}+$/u.test(name) && !namesNobody.test(name))
			found.push(name);
	});
	return found;
}

/** @param tagged the words of the text */
export function namesInText(text: string, tagged: readonly TaggedWord[]): NamedThing[] {
	const events = (text.match(eventPattern) ?? []).map((name) => ({ kind: 'event' as const, name }));
	const institutions = bodiesIn(tagged).map((name) => ({ kind: 'institution' as const, name }));
	const seen = new Set<string>();
	return [...events, ...institutions].filter(({ name }) => !seen.has(name) && seen.add(name));
}
