/** Names as bylines print them: persons, pen-names, bodies that sign. */
import type { Author } from '../../../src/schema/schema.ts';
import { isWord } from '../../language/lexicon.ts';
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
export const bodies =
	/(?:部|局|办|办公室|中心|委|委员会|会|联|院|社|公司|集团|台|站|所|校|学|中学|小学|大学|街道|镇|乡|村|区|县|市|组|队|馆|处|厅|专班|工委)$/u;
/** `李平和`, `王大为`: what ends a given name is no grammar. */
const lastOfName = /(?<=[^和为])[和为]$/u;
const stopWords = /[的了在是和与及将被把为从对向让使着过地得这那个们有不也都就还又会能要可更最很]/u;

interface Name {
	name: string;
	kind: Author['kind'];
}

/** Tokens → names, letter-spaced ones closed up. `null` where a token is no name. */
export function readNames(tokens: readonly string[], lenient: boolean): Name[] | null {
	const names = closeUp(tokens, new Set()).map((token) => asName(token, lenient));
	return names.every((name) => name !== null) ? names : null;
}

/** A person's name by its family name, or, beside a role (`lenient`), a pen-name or a body's. */
export function asName(token: string, lenient: boolean): Name | null {
	const n = [...token].length;
	if (!/^[\p{Script=Han}·•〇]+$/u.test(token)) {
		// Names in Latin letters sign only beside a role: `通讯员 John Smith` is two tokens.
		return lenient && /^[\p{L}·.'-]{1,20}$/u.test(token) ? { name: token, kind: 'person' } : null;
	}
	const family = surnameLength(token);
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
	if (n >= 3 && n <= 24 && bodies.test(token)) return { name: token, kind: 'office' };
	// Two or three characters without a family name sign for an office: `淮 开`, `经招`, `宣轩`.
	if (n >= 2 && n <= 4 && family === 0) return { name: token, kind: 'office' };
	return n >= 2 && n <= 5 ? { name: token, kind: family ? 'person' : 'office' } : null;
}

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
