/** Names as bylines print them: persons, pen-names, bodies that sign. */
import type { Author } from '../../../src/schema/schema.ts';
import { isWord } from '../../language/lexicon.ts';
import { anyOf, byLanguage, language } from '../../language/words.ts';
import { isFrequentSurname, surnameLength } from '../surnames.ts';

/** Roles of one character are not letters of a name. */
const shortRoles = new Set(['文', '图', '摄']);

/** Letter-spaced names closed up: `王 明 摄` → `王明 摄`, `王 小 明` → `王小明`; `apart` are letters of no name. */
export function closeUp(tokens: readonly string[], apart: ReadonlySet<string> = shortRoles): string[] {
	const out: string[] = [];
	for (let i = 0; i < tokens.length;) {
		let n = 0;
		while (/^\p{Script=Han}$/u.test(tokens[i + n] ?? '') && !apart.has(tokens[i + n] ?? '')) n++;
		if (n < 2) out.push(tokens[i++] ?? '');
		else {
			out.push(...names(tokens.slice(i, i + n)));
			i += n;
		}
	}
	return out;
}

/** Single characters → names of two, of three where the next name would not begin with a family name. */
function names(letters: readonly string[]): string[] {
	if (letters.length <= 3) return [letters.join('')];
	const size = surnameLength(letters[2] ?? '') || letters.length % 3 ? 2 : 3;
	return [letters.slice(0, size).join(''), ...names(letters.slice(size))];
}

export const separators = /[\s、，,；;/／|｜:：]+/u;
/** Endings of bodies that sign texts: `区委宣传部`, `市融媒体中心`. */
export const bodies = byLanguage(({ roles }) => new RegExp(`(?:${anyOf(roles.bodies)})$`, 'u'));
/** `李平和`, `王大为`: what ends a given name is no grammar. */
const lastOfName = /(?<=[^和为])[和为]$/u;
const stopWords = /[的了在是和与及将被把为从对向让使着过地得这那个们有不也都就还又会能要可更最很]/u;

interface Name {
	name: string;
	kind: Author['kind'];
}

/** Tokens → names, letter-spaced ones closed up, run-together ones parted. `null` where a token is no name. */
export function readNames(tokens: readonly string[], lenient: boolean): Name[] | null {
	const whole = lenient ? joinLatin(tokens) : tokens;
	const names = closeUp(whole, new Set()).flatMap((token): (Name | null)[] => {
		const run = lenient ? splitNames(token) : null;
		return run ? run.map((name) => ({ name, kind: 'person' })) : [asName(token, lenient)];
	});
	return names.every((name) => name !== null) ? names : null;
}

/** `John` and `Smith` are one name. */
function joinLatin(tokens: readonly string[]): string[] {
	const joined: string[] = [];
	for (const token of tokens) {
		const before = joined.at(-1);
		if (before && /^\p{Lu}[\p{L}.'-]*$/u.test(token) && /^\p{Lu}[\p{L}. '-]*$/u.test(before))
			joined.push(`${joined.pop()} ${token}`);
		else joined.push(token);
	}
	return joined;
}

/** Longest run of names without a blank that is parted, in characters. */
const LONGEST_RUN = 24;
/** What a family name that many bear is worth, a rare one, and the usual length of a name. */
const FREQUENT = 2;
const RARE = 0.4;
const THREE = 0.3;
/** Least worth of a name on average: one of many rare family names is hardly a run of names. */
const LEAST = 1.4;

/**
 * Names that are printed without blanks between them, by the family names: `沈小明任立黄小天`. Null for what is one name
 * or none, for words of the dictionary and for bodies.
 */
export function splitNames(run: string): string[] | null {
	const n = run.length;
	if (n > LONGEST_RUN || !/^\p{Script=Han}+$/u.test(run) || bodies().test(run) || isWord(run)) return null;
	if (n < 4) return asName(run, false) ? [run] : null;
	const worth = (name: string): number => {
		if (asName(name, false)?.kind !== 'person' || /[·•]/u.test(name)) return Number.NEGATIVE_INFINITY;
		if (isWord(name) && name.length < 4) return RARE / 2;
		return (isFrequentSurname(name) ? FREQUENT : RARE) + (name.length === 3 ? THREE : 0);
	};
	const best: { score: number; names: string[] }[] = [{ score: 0, names: [] }];
	for (let end = 2; end <= n; end++)
		for (const length of [2, 3, 4]) {
			const from = best[end - length];
			if (!from) continue;
			const score = from.score + worth(run.slice(end - length, end));
			if (score > (best[end]?.score ?? Number.NEGATIVE_INFINITY))
				best[end] = { score, names: [...from.names, run.slice(end - length, end)] };
		}
	const found = best[n];
	return found && found.score / found.names.length >= LEAST ? found.names : null;
}

/** A person's name by its family name, or, beside a role (`lenient`), a pen-name or a body's. */
export function asName(token: string, lenient: boolean): Name | null {
	const n = [...token].length;
	// `金□□`: what could not be read stays as it is printed.
	if (lenient && /^\p{Script=Han}[\p{Script=Han}□]{1,3}$/u.test(token) && token.includes('□'))
		return { name: token, kind: 'person' };
	if (!/^[\p{Script=Han}·•〇]+$/u.test(token)) {
		// Names in Latin letters sign only beside a role: `通讯员 John Smith`.
		return lenient && /^[\p{L}][\p{L}·. '-]{0,39}$/u.test(token) ? { name: token, kind: 'person' } : null;
	}
	const family = surnameLength(token, lenient);
	if (
		family > 0 &&
		n > family &&
		n <= family + 2 &&
		!stopWords.test(token.slice(family).replace(lastOfName, ''))
	)
		return { name: token, kind: 'person' };
	if (/^[\p{Script=Han}]{1,8}[·•][\p{Script=Han}·•]{1,12}$/u.test(token))
		return { name: token, kind: 'person' };
	if (!lenient) return null;
	if (n >= 3 && n <= 24 && bodies().test(token)) return { name: token, kind: 'office' };
	if (n >= 3 && n <= 6 && isInSounds(token)) return { name: token, kind: 'person' };
	// Two or three characters without a family name sign for an office: `淮 开`, `经招`, `宣轩`.
	if (n >= 2 && n <= 4 && family === 0) return { name: token, kind: 'office' };
	return n >= 2 && n <= 5 ? { name: token, kind: family ? 'person' : 'office' } : null;
}

/** `加娜尔`, `古丽努尔`: written with nothing but the characters of names in sounds. */
export const isInSounds = (token: string): boolean =>
	[...token].every((c) => language().surnames.sounds.has(c));

/** A name that is plainly one: no word of the dictionary, nor a family name before such a word. */
export const isPlainName = (token: string): boolean =>
	asName(token, false)?.kind === 'person' &&
	isFrequentSurname(token) &&
	!isWord(token) &&
	!([...token].length === 3 && isWord(token.slice(1)));

/** Two spaced characters that are no word: `阿 牛`; a notice is set that way too (`通 知`), and is one. */
export const isSpacedPair = (text: string): boolean => {
	const [a = '', b = '', ...more] = text.trim().split(/[\s\u3000]+/u);
	return !more.length && /^\p{Script=Han}\p{Script=Han}$/u.test(a + b) && a.length === 1 && !isWord(a + b);
};
