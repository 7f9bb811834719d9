/** Characters that are simplified by the word they stand in: 瞭解 is 了解 and 瞭望 is 瞭望. */

/** In order; each with an example. Every row keeps the number of characters. */
export const wordRules: readonly (readonly [
	pattern: RegExp,
	simple: string,
	example: readonly [printed: string, read: string],
])[] = [
	[/(?<![显名专编论原土巨合译遗拙卓昭较所])著(?![名作者述称书录有])/gu, '着', ['忙著赶制', '忙着赶制']],
	[/瞭(?=[解如若然])/gu, '了', ['深入瞭解', '深入了解']],
	[/藉(?=[此助由着著口故])|(?<=凭)藉/gu, '借', ['藉此机会', '借此机会']],
	[/(?<=[答回反])覆|覆(?=[查核议印制])/gu, '复', ['答覆群众', '答复群众']],
	[/(?<=麻)痺/gu, '痹', ['麻痺思想', '麻痹思想']],
	[/(?<=[项手])炼/gu, '链', ['金项炼', '金项链']],
	[/乾(?!坤|隆|县|陵|元|卦)/gu, '干', ['饼乾', '饼干']],
];

const mayHold = /[著瞭藉覆痺炼乾]/u;

/** May a word decide what a character is read as? */
export const hangsOnWord = (text: string): boolean => mayHold.test(text);

/** A text of simplified characters, with those that the word decides. */
export const simplifyWords = (text: string): string =>
	hangsOnWord(text)
		? wordRules.reduce((read, [pattern, simple]) => read.replace(pattern, simple), text)
		: text;
