/**
 * A title for a text that prints none, taken from the text itself: its first clause that has a subject and a verb.
 * 〔近年来〕 and 〔更令人惊讶的是〕 are first clauses too, but say nothing. The archive shows it in 〔〕, never as the
 * newspaper's.
 */
import { jieba } from '../language/segmenter.ts';

/** Longest supplied title, in characters; a longer clause is cut after a word and marked with …. */
const mostSigns = 30;
const leastSigns = 5;
/** Clauses looked at; what stands further down is no longer what the text is about. */
const mostClauses = 12;

/** `本报讯（记者 张三）`, `新华社北京3月2日电` at the beginning belong to no clause. */
const report =
	/^\s*(?:据?[^，。；：！？（）()\s]{2,4}(?:社|报)[^，。；：！？（）()]{0,14}?(?:讯|电)(?=[\s（(]))?\s*(?:本报讯)?\s*(?:（[^（）]{2,40}）|\([^()]{2,40}\))?\s*/u;
/** A clause that only says when, where or under which condition the next one holds. */
const adverbial =
	/(?:以来|之际|期间|同时|的是|而言|来看|来说|起见|之后|之前|中|背景下|基础上|的话|时候|时|后|前)$/u;
/** Words that point back to something said before, or open a clause that depends on another. */
const dependent =
	/^(?:我|你|您|咱|大家|他|她|它|这|那|其|此|该|但|而|因此|所以|于是|由于|因为|虽然|尽管|如果|只要|只有|即使|不仅|不但|无论|除了|为了|通过|随着|根据|按照|据|如|像|对于|关于|自|从|在|当|每当|近年|目前|如今|今年|去年|日前|近日|昨|据悉|同时|此外|另外|接下来|下一步)/u;

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
				!adverbial.test(clause) &&
				!dependent.test(clause),
		);
	const chosen = plain.find(hasSubject) ?? plain[0] ?? clauses[0];
	return chosen === undefined ? null : cutLong(chosen);
}
