/** Why an article's facts are what they are: each reason half a sentence, and the lines that begin it. */
import { evidenceDate, noteDateEvidence, readDateEvidence } from '../findings/evidence-date.ts';
import { evidencePersons } from '../findings/evidence-persons.ts';
import { evidencePlaces } from '../findings/evidence-places.ts';
import { evidenceTopics } from '../findings/evidence-topics.ts';
import type { DataOf } from '../findings/findings.ts';
import { strings } from '../strings/index.ts';
import { sayFinding } from '../strings/say-finding.ts';
import type { Item } from './archive-types.ts';

interface ReasonLine {
	stem: string;
	line: number;
	/** In the article, beside it on its page, or from this line on. */
	where: 'own' | 'beside' | 'from';
}

export interface Reason {
	text: string;
	lines: ReasonLine[];
}

type Source = Pick<Item, 'id' | 'article'> & {
	pages: readonly Pick<Item['pages'][number], 'stem' | 'evidence'>[];
};
type Found = Source['pages'][number]['evidence'][number] & { place: ReasonLine };

const found = ({ id, pages }: Source): Found[] =>
	pages.flatMap(({ stem, evidence }) =>
		evidence.map((one) => ({
			...one,
			place: { stem, line: one.line, where: one.article === id ? 'own' : 'beside' } as const,
		})),
	);

/** The same half sentence is said once, with all its lines. */
function merge(reasons: readonly Reason[]): Reason[] {
	const byText = new Map<string, Map<string, ReasonLine>>();
	for (const { text, lines } of reasons) {
		const known = byText.get(text) ?? new Map<string, ReasonLine>();
		for (const one of lines) known.set(`${one.stem} ${one.line}`, one);
		byText.set(text, known);
	}
	return [...byText].map(([text, lines]) => ({
		text,
		lines: [...lines.values()].sort((a, b) => a.line - b.line),
	}));
}

/** What the date was read from. Clues that allow the same days are one sentence; one that is only noted leads to no line. */
export function dateReasons(item: Source): Reason[] {
	const clues = new Map(
		found(item)
			.filter(({ ruleId }) => ruleId === evidenceDate.id)
			.map((one) => [noteDateEvidence(one.data as DataOf<'evidence-date'>), one] as const),
	);
	const groups = new Map<string, { words: string[]; lines: ReasonLine[]; text: string }>();
	for (const note of item.article.dateEvidence) {
		const clue = clues.get(note);
		const data = (clue?.data as DataOf<'evidence-date'> | undefined) ?? readDateEvidence(note);
		if (data === null || 'sidecar' in data || 'paper' in data) {
			const text = data ? sayFinding({ ruleId: evidenceDate.id, data }) : note;
			groups.set(note, { words: [], lines: [], text });
			continue;
		}
		const key = JSON.stringify(data.bound);
		const group = groups.get(key) ?? { words: [], lines: [], text: '' };
		group.words.push(data.words);
		if (clue) group.lines.push(clue.place);
		group.text = strings.article.dateClue(group.words, data.bound);
		groups.set(key, group);
	}
	return merge([...groups.values()]);
}

interface SubjectReasons {
	places: Reason[];
	topics: Reason[];
	persons: Reason[];
}

/** What district, topics and persons were read from. */
export function subjectReasons(item: Source): SubjectReasons {
	const own = found(item).filter(({ place }) => place.where === 'own');
	const { reason, personReason } = strings.article;
	const of = (id: string, text = (one: Found) => reason(sayFinding(one))): Reason[] =>
		merge(own.filter(({ ruleId }) => ruleId === id).map((one) => ({ text: text(one), lines: [one.place] })));
	const names = item.article.persons.map(({ name }) => name);
	return {
		places: of(evidencePlaces.id),
		// The words of a topic stand all over the article.
		topics: of(evidenceTopics.id).map(({ text, lines }) => ({
			text,
			lines: lines.map((one) => ({ ...one, where: 'from' })),
		})),
		persons: of(evidencePersons.id, (one) => {
			const printed = (one.data as DataOf<'evidence-persons'>).printed.replace(/\s/gu, '');
			const name = names.find((known) => printed.includes(known));
			return personReason(name ?? '', sayFinding(one));
		}),
	};
}
