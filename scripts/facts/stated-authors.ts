import type { Author } from '../../src/schema/schema.ts';

const person = /^(?:\p{Script=Han}{2,4}|[\p{L}.]+(?:[·•・][\p{L}.]+)+)$/u;

/**
 * The names in an author's field that has no form of a byline: `周小帆、顾小满`, `李 侃`, `国际新闻部`. What is no
 * person's name by its form is an office.
 */
export const statedAuthors = (text: string): Author[] =>
	text
		// `李 侃` is one name.
		.replace(/(?<!\p{Script=Han})(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2')
		.split(/[\s\u3000、，,;；/]+/u)
		.filter(Boolean)
		.map((name) => ({ name, role: null, kind: person.test(name) ? 'person' : 'office' }));
