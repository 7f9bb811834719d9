/** Questions of the kinds people ask, from the published texts, with their true answers by plain `includes`. */
import { containing, type PublishedArticle } from '../../../test/browser/truth.ts';
import { seeded } from '../pages/random.ts';

export interface Question {
	kind: 'word' | 'name' | 'part' | 'two terms' | 'sentence' | 'absent';
	/** Phrases, all of which must occur. */
	phrases: string[];
	/** Ids, sorted. */
	expected: string[];
}

/** What is typed. A phrase with a blank or a sign of the query language at its head is quoted, as a reader would. */
export const typed = ({ phrases }: Question): string =>
	phrases.map((phrase) => (/^-|[\s|"]|[:：]/u.test(phrase) ? `"${phrase}"` : phrase)).join(' ');

export function makeQuestions(articles: readonly PublishedArticle[], count: number): Question[] {
	const { below: next } = seeded(20240103);
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const pick = <Value>(list: readonly Value[]): Value => list[next(list.length)] as Value;
	const fieldText = (): string => pick(pick(articles).fields).text;
	const part = (longest: number): string => {
		for (;;) {
			const chars = [...fieldText()];
			const start = next(chars.length);
			const text = chars
				.slice(start, start + 1 + next(longest))
				.join('')
				.trim();
			if (text !== '' && !text.includes('"')) return text;
		}
	};
	const word = (): string => {
		for (;;) {
			const words = Array.from(segmenter.segment(fieldText()), ({ segment }) => segment).filter((text) =>
				/^\p{Script=Han}{2,}$/u.test(text),
			);
			if (words.length > 0) return pick(words);
		}
	};
	const name = (): string => {
		for (;;) {
			const bylines = pick(articles).fields.filter(({ kind }) => kind === 'byline');
			const names = bylines.flatMap(({ text }) => text.match(/(?<=\s)\p{Script=Han}{2,3}(?=\s|$)/gu) ?? []);
			if (names.length > 0) return pick(names);
		}
	};
	const hasNames = articles.some(({ fields }) => fields.some(({ kind }) => kind === 'byline'));
	const make: Record<Question['kind'], () => string[]> = {
		word: () => [word()],
		name: () => [hasNames ? name() : word()],
		part: () => [part(8)],
		sentence: () => {
			for (;;) {
				const sentences = fieldText().match(/[^，。“”"\s]{9,40}(?=[，。])/gu);
				if (sentences !== null) return [pick(sentences)];
			}
		},
		'two terms': () => [word(), word()],
		absent: () => {
			for (;;) {
				const phrase = `${part(2)}${part(2)}${part(2)}`.replace(/\s/gu, '');
				if (containing(articles, phrase).length === 0) return [phrase];
			}
		},
	};
	const kinds: Question['kind'][] = [
		'word',
		'part',
		'word',
		'name',
		'part',
		'word',
		'two terms',
		'part',
		'name',
		'absent',
		'sentence',
	];
	return Array.from({ length: count }, (_, nth): Question => {
		const kind = kinds[nth % kinds.length] ?? 'word';
		const phrases = make[kind]();
		const sets = phrases.map((phrase) => new Set(containing(articles, phrase)));
		return { kind, phrases, expected: [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id))) };
	});
}
