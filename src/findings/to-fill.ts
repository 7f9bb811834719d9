/**
 * What stands in lines to paste where only a person knows what to write; none of it is a valid value. The site says it
 * in the reader's language.
 */
export const toFill = {
	name: '<name>',
	day: '<yyyy-mm-dd>',
	place: '<place>',
	slug: '<pinyin>',
} as const;
