/** Related articles of this build; computed when the first article asks. */
import { relate, type Related } from '../archive/related.ts';
import { textOf, wordsOf, type WordsOf } from '../archive/words-of.ts';
import { archive } from './archive.ts';
import { keepFor } from './keep-for.ts';

let all: Map<string, Related[]> | undefined;

function compute(): Map<string, Related[]> {
	const words = keepFor<WordsOf>('words');
	const related = relate(archive.items, 4, (item) => words.get(textOf(item), () => wordsOf(item)));
	words.save();
	return related;
}

export function relatedTo(id: string): readonly Related[] {
	all ??= compute();
	return all.get(id) ?? [];
}
