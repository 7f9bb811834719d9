/**
 * A title for a text that prints none, taken from the text itself: its first clause that has a subject and a verb.
 * 〔近年来〕 and 〔更令人惊讶的是〕 are first clauses too, but say nothing. The archive shows it in 〔〕, never as the
 * newspaper's.
 */
import { jieba } from '../language/segmenter.ts';
import { phrase } from '../language/phrases.ts';

/** Longest supplied title, in characters; a longer clause is cut after a word and marked with …. */
const mostSigns = 30;
const leastSigns = 5;
/** Clauses looked at; what stands further down is no longer what the text is about. */
const mostClauses = 12;

/** `本报讯（记者 张三）`, `新华社北京3月2日电` at the beginning belong to no clause. */
const report =
	/^\s*(?:据?[^，。；：！？（）()\s]{2,4}(?:社|报)[^，。；：！？（）()]{0,14}?(?:讯|电)(?=[\s（(]))?\s*(?:本报讯)?\s*(?:（[^（）]{2,40}）|\([^()]{2,40}\))?\s*/u;
const adverbial = phrase('clauses', 'adverbial-end');
const dependent = phrase('clauses', 'dependent-start');

const isNoun = (tag: string): boolean => /^(?:n|j|l|i|x|eng|r)/u.test(tag);
const isVerb = (tag: string): boolean => /^(?:v|a$|ad)/u.test(tag) && tag !== 'vn';

/** The dictionary holds whole phrases as nouns: 大力发展, 听取汇报. */
const holdsVerb = (word: string): boolean =>
	word.length >= 4 &&
	[word.slice(0, 2), word.slice(2)].some((half) => jieba.tag(half, false)[0]?.tag.startsWith('v'));

/** A noun before the first verb; a preposition before it opens an adverbial (在…上, 以…为). */
function hasSubject(clause: string): boolean {
	let noun = false;
	for (const { word, tag } of jieba.tag(clause, false)) {
		if (isVerb(tag) || (tag === 'vn' && noun)) return noun;
		if (noun && holdsVerb(word)) return true;
		if (!noun && /^(?:p|c)/u.test(tag)) return false;
		if (isNoun(tag) && [...word].length > 1) noun = true;
	}
	return false;
}

const balanced = (text: string): boolean =>
	['“”', '《》', '（）', '()', '「」'].every(
		([open = '', close = '']) => text.split(open).length === text.split(close).length,
	);

function cutLong(clause: string): string {
	if ([...clause].length <= mostSigns) return clause;
	let cut = '';
	for (const word of jieba.cut(clause, false)) {
		if ([...cut].length + [...word].length > mostSigns) break;
		cut += word;
	}
	return `${cut || [...clause].slice(0, mostSigns).join('')}…`;
}

/** @param texts paragraphs and captions, in order @returns null where there is no text */
export function supplyTitle(texts: readonly string[]): string | null {
	const clauses = texts
		.flatMap((text, i) => (i === 0 ? text.replace(report, '') : text).split(/[。，；：！？,;:!?\n]|——/u))
		.map((clause) => clause.trim())
		.filter((clause) => clause !== '');
	const plain = clauses
		.slice(0, mostClauses)
		.filter(
			(clause) =>
				[...clause].length >= leastSigns &&
				balanced(clause) &&
				!adverbial().test(clause) &&
				!dependent().test(clause),
		);
	const chosen = plain.find(hasSubject) ?? plain[0] ?? clauses[0];
	return chosen === undefined ? null : cutLong(chosen);
}
