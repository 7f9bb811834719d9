/**
 * Lines that sign by their shape, without a role: an ordered table, the first row that reads the line says who signed.
 * What stands in front of the name (a body, a place, an occupation) is where the author belongs and no author.
 */
import type { Author } from '../../../src/schema/schema.ts';
import { anyOf, byLanguage } from '../../language/words.ts';
import { opener } from '../dateline.ts';
import { isWord } from '../../language/lexicon.ts';
import { asName, bodies, closeUp, isInSounds, isPlainName } from './names.ts';
import { grammar } from './roles.ts';

interface LineForm {
	id: string;
	example: readonly [printed: string, authors: readonly string[]];
	/** Who signed, or null where the line is of another form. */
	read: (line: string) => Author[] | null;
}

const blanks = /[\s\u3000]+/u;
const person = (name: string, role: string | null = null): Author => ({ name, role, kind: 'person' });

/** What readers, writers of letters and advisers are called, at the end of a word. */
const occupation = byLanguage(({ roles }) => new RegExp(`(?:${anyOf(roles.occupations)})$`, 'u'));
/** Who may sign with a name of their own making. */
const mayHide = /(?:网友|读者|网民|听众|观众|学生)$/u;
const addressed = /^\p{Script=Han}(?:先生|女士|某)$/u;

/** Line → words, letter-spaced names closed up. */
const wordsOf = (line: string): string[] => closeUp(line.split(blanks).filter(Boolean), new Set());

/** Words in front of the names, and up to three names at the end. */
function namesAtEnd(line: string): { front: string[]; names: string[] } {
	const words = wordsOf(line);
	let from = words.length;
	while (from > 0 && from > words.length - 3 && isPlainName(words[from - 1] ?? '')) from--;
	return { front: words.slice(0, from), names: words.slice(from) };
}

export const lineForms: readonly LineForm[] = [
	{
		id: 'in letters',
		example: ['By Zhang Xiaoming, Staff Reporter', ['Staff Reporter Zhang Xiaoming']],
		read: (line) => {
			const found =
				/^By:?\s+(.+?)(?:\s*[,，]\s*((?:\p{L}+ ){0,3}(?:Reporter|Correspondent|Writer|Editor)s?))?$/iu.exec(
					line,
				);
			const names = (found?.[1] ?? '').split(/\s+and\s+|\s*[,，&]\s*/u);
			return found && names.every((name) => /^\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+){1,3}$/u.test(name))
				? names.map((name) => person(name, found[2]?.replace(/s$/u, '') ?? null))
				: null;
		},
	},
	{
		id: 'place and day with who telegraphed',
		example: ['本报示例市2月20日电（记者王小明）', ['记者 王小明']],
		read: (line) => {
			const found = new RegExp(`^(?:${opener})\\s*[（(]([^（()）]{3,40})[）)]$`, 'u').exec(line);
			const role = found && grammar().roleAtStart.exec(found[1] ?? '');
			if (!role) return null;
			const names = (found[1] ?? '')
				.slice(role[0].length)
				.split(/[\s、，]+/u)
				.filter(Boolean);
			return names.length && names.every((name) => asName(name, false)?.kind === 'person')
				? names.map((name) => person(name, role[0]))
				: null;
		},
	},
	{
		id: 'an occupation and a name',
		example: ['示例区 退休教师 王小明', ['退休教师 王小明']],
		read: (line) => {
			const [name = '', role = '', ...places] = wordsOf(line).reverse();
			if (!/^\p{Script=Han}{1,14}$/u.test(role) || !occupation().test(role) || places.length > 2) return null;
			if (!places.every((place) => /^\p{Script=Han}{2,14}$/u.test(place))) return null;
			const named =
				/^\p{Script=Han}{2,4}$/u.test(name) && (asName(name, false) !== null || addressed.test(name));
			return named ? [person(name, role)] : null;
		},
	},
	{
		id: 'a place and who writes from there',
		example: ['示例省东河县西山乡 阿尔曼', ['– 阿尔曼']],
		read: (line) => {
			const [name = '', place = '', ...more] = wordsOf(line).reverse();
			if (more.length || !/^\p{Script=Han}{6,24}[县区市旗镇乡村]$/u.test(place)) return null;
			const named =
				/^\p{Script=Han}{2,4}$/u.test(name) &&
				!isWord(name) &&
				!/[县区市旗镇乡村路街]$/u.test(name) &&
				(isInSounds(name) || asName(name, false) !== null);
			return named ? [person(name)] : null;
		},
	},
	{
		id: 'a reader who signs with a name of their own',
		example: ['示例区 网友 “老街的猫”', ['网友 老街的猫']],
		read: (line) => {
			const found =
				/^(?:\p{Script=Han}{2,14}[\s\u3000]+)?(\p{Script=Han}{2,6})[\s\u3000]*“([^“”]{2,12})”$/u.exec(line);
			return found && mayHide.test(found[1] ?? '') ? [person(found[2] ?? '', found[1] ?? null)] : null;
		},
	},
	{
		id: 'a body and who works there',
		example: ['示例大学外国语学院 王晓岚', ['– 王晓岚']],
		read: (line) => {
			const { front, names } = namesAtEnd(line);
			const [body = '', ...more] = front;
			if (!names.length || more.length > 1 || !/^\p{Script=Han}{3,28}$/u.test(body)) return null;
			if (grammar().roleAtStart.test(body)) return null;
			return bodies().test(front.at(-1) ?? '') ? names.map((name) => person(name)) : null;
		},
	},
];

/** Who signed a line by its shape alone; null where it is of no form of the table. */
export function readLineForm(line: string): Author[] | null {
	if (line.length > 60) return null;
	for (const { read } of lineForms) {
		const authors = read(line);
		if (authors) return authors;
	}
	return null;
}

/**
 * Who signed a line that is known to sign, without a role: `示例乡 晏成文`, where the name alone would prove nothing, and
 * `示例县汽车队`. Null where neither is said.
 */
export function readKnownForm(line: string): Author[] | null {
	const words = wordsOf(line);
	const [name = '', ...front] = words.toReversed();
	if (!words.every((word) => /^\p{Script=Han}{2,24}$/u.test(word)) || grammar().roleAtStart.test(line))
		return null;
	if (front.length === 0)
		return name.length > 3 && bodies().test(name) && !asName(name, false)
			? [{ name, role: null, kind: 'office' }]
			: null;
	const isFrom = front.length < 3 && front.every((word) => word.length > 2 && bodies().test(word));
	return isFrom && asName(name, false)?.kind === 'person' && !bodies().test(name) ? [person(name)] : null;
}
