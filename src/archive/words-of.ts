/** What an article's own text gives for its relations: the bodies and events it names, and its words. */
import { tagWords } from '../text/words.ts';
import type { Item } from './archive-types.ts';
import { namesInText, type NamedThing } from './names-in-text.ts';

export interface WordsOf {
	names: NamedThing[];
	/** As one text, because all articles' are held at once; `eachWord` reads it. */
	words: string;
}

/** The body's words of at least two Han characters, and how often each stands there. */
export function eachWord({ words }: WordsOf): [word: string, times: number][] {
	return words === ''
		? []
		: words.split(' ').map((one) => {
				const at = one.search(/\d/u);
				return [one.slice(0, at), Number(one.slice(at))];
			});
}

/** Headline and body, as they are read. */
export const textOf = ({ article, parts }: Item): string =>
	[article.title ?? '', ...parts.map(({ text }) => text)].join('\n');

export function wordsOf(item: Item): WordsOf {
	const tagged = tagWords(textOf(item));
	const counts = new Map<string, number>();
	let at = 0;
	for (const { word } of tagged) {
		if (at > (item.article.title ?? '').length && /^\p{Script=Han}{2,}$/u.test(word))
			counts.set(word, (counts.get(word) ?? 0) + 1);
		at += word.length;
	}
	return {
		names: namesInText(textOf(item), tagged),
		words: [...counts].map((one) => one.join('')).join(' '),
	};
}
