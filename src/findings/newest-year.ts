/** A clue that is no sentence of the page: the newest of the years it speaks of; undefined where the words are a sentence. */
export const newestYear = (words: string): string | undefined =>
	/^版面所见最晚年份(\d+)年$/u.exec(words)?.[1];
