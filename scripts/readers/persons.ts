/** Persons named in the articles of one page: full names only, each with the office printed in front of it. */
import type { Person } from '../../src/schema.ts';
import type { Evidence, Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { findNames, nameRules, type NameFound, type Reason } from './persons/find-names.ts';
import { readOffice } from './persons/read-office.ts';
import { headlines, running } from './text.ts';

const REASONS: Record<Reason, string> = {
	office: '名前有职务或身份',
	list: '与人名并列',
	'title-behind': '名后有称谓',
	speaks: '句首，后接言行',
};

/** Where a name begins in a part: the office's part of the text is not the name before it. */
const endBefore = (names: readonly NameFound[], name: NameFound): number =>
	names.filter(({ end }) => end <= name.start).at(-1)?.end ?? 0;

/**
 * Persons named in each article of a page, in the order of their first naming, one entry a name.
 * A name proved in one article of the page counts in the others wherever it stands.
 */
export function readPersons(
	articles: readonly (readonly TextPart[])[],
	vocabulary: Vocabulary,
): Fact<Person[]>[] {
	const rules = nameRules(vocabulary.names, vocabulary.offices);
	return articles.map((parts) => {
		const persons = new Map<string, Person & { evidence: Evidence }>();
		for (const part of [...headlines(parts), ...running(parts)]) {
			const names = findNames(part.text, rules);
			let shared: string | null = null;
			for (const found of names) {
				// `区领导吴守明、孙爱超`: the office in front of a list is everyone's in it.
				const as: string | null =
					found.reason === 'office'
						? readOffice(part.text, found.start, endBefore(names, found), vocabulary.offices)
						: found.reason === 'list'
							? shared
							: null;
				shared = as;
				const known = persons.get(found.name);
				if (known) known.as ??= as;
				else
					persons.set(found.name, {
						name: found.name,
						as,
						evidence: {
							line: part.line,
							text: `${part.text.slice(Math.max(0, found.start - 12), found.end + 6)}（${REASONS[found.reason]}）`,
						},
					});
			}
		}
		// `舒斯京` of a `米舒斯京` named in full elsewhere is no second person.
		const list = [...persons.values()].filter(
			({ name }) => ![...persons.keys()].some((other) => other !== name && other.endsWith(name)),
		);
		return {
			value: list.map(({ name, as }) => ({ name, as })),
			evidence: list.map(({ evidence }) => evidence),
			findings: [],
		};
	});
}
