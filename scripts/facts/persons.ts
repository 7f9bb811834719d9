/** Persons named in the articles of one page: full names only, each with the office printed in front of it. */
import type { DataOf } from '../../src/findings/findings.ts';
import type { Person } from '../../src/schema/schema.ts';
import type { Evidence, Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { findNames } from './persons/find-names.ts';
import { findKnown, findRepeatable } from './persons/find-repeated.ts';
import { nameRules, wordBefore, type NameFound, type NameRules } from './persons/rules.ts';
import { ownOffice, readOffice } from './persons/read-office.ts';
import { kindOfWord } from '../language/segmenter.ts';
import { anyPhrase } from '../language/phrases.ts';
import { language } from '../language/words.ts';
import { headlines, inPrint, printedAt, running } from './text.ts';

/** Behind a name these make it a place’s, unless an office of the place begins there. */
const AREA = '(?:自治县|县|自治州|[市区镇乡村](?![长委民支里口]|党|主任|干))';

/** A name that stands so often needs nothing in front of it. */
const OFTEN = 2;

/** Where a name begins in a part: the office's part of the text is not the name before it. */
const endBefore = (names: readonly NameFound[], name: NameFound): number =>
	names.filter(({ end }) => end <= name.start).at(-1)?.end ?? 0;

/** `（记者 卓晓春 通讯员 周倩）`: who wrote it stands in no story. */
const CREDIT =
	/[（(](?:本报)?(?:[首特见实][席约习])?(?:全媒体)?(?:记者|通讯员|实习生|特约记者)\s*[\p{Script=Han}\s、，,/]{2,40}[）)]/gu;
/** `本报讯（王小明）`: so without a role; the words in front may be a part of their own. */
const OPENING_CREDIT = /^\s*(?:本报讯\s*)?[（(][\p{Script=Han}\s、，,]{2,20}[）)]/u;
/** The text with its credits blotted out, so that all offsets stay. */
const withoutCredits = (part: TextPart): TextPart => ({
	...part,
	text: [CREDIT, OPENING_CREDIT].reduce(
		(text, form) => text.replace(form, (credit) => '。'.repeat(credit.length)),
		part.text,
	),
});

/** Names of one article, part by part, by their surroundings and by repetition. */
function namesOf(texts: readonly TextPart[], rules: NameRules): NameFound[][] {
	const all = texts.map(({ text }) => text).join('\n');
	return texts.map(({ text }) => {
		const proved = findNames(text, rules);
		const again = findRepeatable(text, rules).filter(
			({ name, start }) => all.split(name).length > OFTEN && !proved.some((one) => one.start === start),
		);
		return [...proved, ...again].toSorted((a, b) => a.start - b.start);
	});
}

/**
 * Persons named in each article of a page, in the order of their first naming, one entry a name.
 * A name proved in one article of the page counts in the others wherever it stands.
 */
export function readPersons(
	articles: readonly (readonly TextPart[])[],
	vocabulary: Vocabulary,
): Fact<Person[], DataOf<'evidence-persons'>>[] {
	const rules = nameRules(vocabulary.names, vocabulary.offices, language());
	const texts = articles.map((parts) => [...headlines(parts), ...running(parts)].map(withoutCredits));
	const names = texts.map((parts) => namesOf(parts, rules));
	const onPage = new Set(names.flat(2).map(({ name }) => name));
	const storm = anyPhrase('around-names', 'storm');
	return texts.map((parts, i) => {
		const persons = new Map<string, Person & { evidence: Evidence<DataOf<'evidence-persons'>> }>();
		const own = new Set(names[i]!.flat().map(({ name }) => name));
		const elsewhere = [...onPage].filter((name) => !own.has(name));
		parts.forEach((part, at) => {
			const known = elsewhere.flatMap((name) => findKnown(part.text, name));
			const here = [...names[i]![at]!, ...known].toSorted((a, b) => a.start - b.start);
			let shared: string | null = null;
			for (const found of here) {
				// `区领导吴守明、孙爱超`: the office in front of a list is everyone's in it.
				const as: string | null =
					found.reason === 'office' ||
					found.reason === 'calling' ||
					(found.reason === 'title-behind' && wordBefore(part.text, found.start, rules.before) !== null)
						? ownOffice(readOffice(part.text, found.start, endBefore(here, found), vocabulary.offices), rules)
						: found.reason === 'list'
							? shared
							: null;
				shared = as;
				const person = persons.get(found.name);
				if (person) person.as ??= as === null ? null : inPrint(part, as);
				else
					persons.set(found.name, {
						name: printedAt(part, found.start, found.end).replace(/[ \u3000]+/gu, ''),
						as: as === null ? null : inPrint(part, as),
						evidence: {
							line: part.line,
							clue: {
								printed: printedAt(part, found.start - 12, found.end + 6),
								reason: found.reason,
							},
						},
					});
			}
		});
		const all = parts.map(({ text }) => text).join('\n');
		const count = (name: string): number => all.split(name).length - 1;
		// `舒斯京` of a `米舒斯京` named in full elsewhere is no second person, nor `臧传` where only `臧传发` stands.
		const isWhole = (name: string): boolean =>
			// `巴格利` where the text has `阿朗佐·巴格利` is half a name.
			(/[·•]/u.test(name) || !(all.includes(`·${name}`) || all.includes(`${name}·`))) &&
			!new RegExp(`${storm}“?${name}`, 'u').test(all) &&
			// `张家川` of `张家川县` is a place.
			!(kindOfWord(name) !== 'person' && new RegExp(`${name}${AREA}`, 'u').test(all)) &&
			![...persons.keys()].some(
				(other) =>
					other !== name &&
					(other.endsWith(name) || (other.startsWith(name) && count(other) === count(name))),
			);
		const list = [...persons].filter(([name]) => isWhole(name)).map(([, person]) => person);
		return {
			value: list.map(({ name, as }) => ({ name, as })),
			evidence: list.map(({ evidence }) => evidence),
			findings: [],
		};
	});
}
